// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/format.h"
#include "storage/error.h"

// What a person tried when an Error came back.
enum class Attempt {
  load,
  connect,
  signIn,
  stay,  // signed in
  setUp,
  deposit,
  withdraw,
  registerUser,
  changeUser,
  deactivateUser,
  reactivateUser,
  addNote,
  createCampaign,
  changeCampaign,
  cancelCampaign,
  closeCampaign,
  closeCampaigns,  // several, all or none
  pauseRefunds,
  resumeRefunds,
  saveTier,
  removeTier,
  saveMilestone,
  removeMilestone,
  placePledge,
  confirmPledge,
  cancelPledge,
  refundPledge,
  refundPledges,  // the same
  releasePledges,
  changeSettings,
  importDeposits,
  invitePerson,
  changeGroups,
  lockPerson,
  unlockPerson,
  resetPassword,
  revokePerson,
  changePassword,
  runDrill,
  exportData,
};

// An Error in words. The one place that makes them: what was tried and what the state is now, why,
// what to do next. All plain text, ready to be shown.
struct ErrorText {
  QString outcome = {};  // "The pledge was not placed. No money moved."
  QString reason = {};   // "The last place of this reward is taken."
  QString next = {};     // "Choose another reward."; may be empty
  QString details = {};  // for whoever helps the person; may be empty
  QString field = {};    // the argument that was refused ("amount"); empty where none is to blame

  // For a banner or a page.
  [[nodiscard]] QString sentence() const;
  // For the line under a field.
  [[nodiscard]] QString atField() const;
};

[[nodiscard]] ErrorText errorText(const Error& error, Attempt attempt,
                                  const Currency& currency = {});
