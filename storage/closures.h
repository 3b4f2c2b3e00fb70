// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>

#include "storage/action.h"
#include "storage/connection.h"
#include "storage/page.h"

// Work for the closure service: a campaign that is due, or failed with refunds left.
struct DueCampaign {
  CampaignId campaign;
  QDateTime deadline;  // UTC
  QString status;
  qint64 pledgesLeft = 0;
  QString title = {};
};
[[nodiscard]] Result<std::vector<DueCampaign>> dueCampaigns(Connection& connection, int rowsMax);

// Whether ReleaseExpiredPledges has anything to do.
[[nodiscard]] Result<bool> hasLapsedPledges(Connection& connection);

// Milliseconds by the database's clock until the next deadline of an active campaign; nothing
// where none is active.
[[nodiscard]] Result<std::optional<qint64>> msToNextDeadline(Connection& connection);

// Ends sessions that sit on a gate.
[[nodiscard]] Result<void> endStuckSessions(Connection& connection);

// Closes what is due, once, and refunds up to refundLimit pledges of a failed campaign.
// Answer: status, closed, refunded, refunded_amount, left (1 000 for more), others_wait.
struct CloseCampaign {
  CampaignId campaign;
  int refundLimit = 10'000;
  [[nodiscard]] Action toAction() const;
};

// Nobody refunds that campaign until somebody resumes; money stays as it is. Answer: paused_by,
// paused_at. Errors: rejected/noRefundsLeft, /refundsPaused (already), /reasonMissing.
struct PauseRefunds {
  CampaignId campaign;
  QString reason;
  [[nodiscard]] Action toAction() const;
};
// Errors: rejected/refundsNotPaused.
struct ResumeRefunds {
  CampaignId campaign;
  [[nodiscard]] Action toAction() const;
};

// A failed campaign with money to give back.
struct RefundUnderWay {
  CampaignId campaign;
  QString title;
  QDateTime deadline;  // UTC
  qint64 pledgesLeft = 0;
  Money fundsLeft;
  Money fundsBefore;      // when it closed
  QString pausedBy = {};  // a login; empty while it runs
  QDateTime pausedAt = {};
  QString pauseReason = {};
  QString pausedByName = {};  // empty where the login is nobody's

  [[nodiscard]] bool isPaused() const { return !pausedBy.isEmpty(); }
};
// The earliest deadline first. Errors: notPermitted for who is neither staff nor auditor.
[[nodiscard]] Result<std::vector<RefundUnderWay>> refundsUnderWay(Connection& connection,
                                                                  int rowsMax = pageRowsMax);

// An active campaign, and what closing it now would look at.
struct Closing {
  CampaignId campaign;
  QString title;
  QDateTime deadline;  // UTC
  Money goal;
  Money raised;              // confirmed
  Money pending;             // promised, counted nowhere
  qint64 placesClaimed = 0;  // in rewards
  qint64 secondsLeft = 0;    // by the database's clock; not positive: due

  // What closing would do now.
  [[nodiscard]] bool succeeds() const { return raised >= goal; }
  [[nodiscard]] Money missing() const { return succeeds() ? Money{} : goal - raised; }
  // Whether the promises alone would make it succeed, if they were paid in time.
  [[nodiscard]] bool pendingTips() const { return !succeeds() && pending >= missing(); }
};
struct ClosingPageRequest {
  std::optional<qint64> fromSeconds = {};   // deadlines later than this from now
  std::optional<qint64> untilSeconds = {};  // and at most that
  std::optional<Closing> after = {};
  int rowsMax = pageRowsMax;
};
[[nodiscard]] Result<std::vector<Closing>> closingPage(Connection& connection,
                                                       const ClosingPageRequest& request);

// Gives back the places of pending pledges that were not paid in time. Answer: released.
struct ReleaseExpiredPledges {
  int rowLimit = 10'000;
  [[nodiscard]] Action toAction() const;
};

// A campaign that was closed, with who did it.
struct Closure {
  CampaignId campaign;
  QString title;
  QString status;
  QString reason;
  Money goal;
  Money raised;
  QDateTime at;            // UTC
  QString actor;           // a login
  QString actorName = {};  // empty where the login is nobody's
};
[[nodiscard]] Result<std::vector<Closure>> recentClosures(Connection& connection,
                                                          int rowsMax = pageRowsMax);
