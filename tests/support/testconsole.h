// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "models/console.h"
#include "storage/campaigns.h"
#include "storage/pledges.h"
#include "tests/support/testplatform.h"

// Of a new campaign, what a test cares about.
struct CampaignWith {
  QString description = {};
  Money goal = {100'000};
  QDateTime deadline = {};  // invalid: in 30 days
  bool cancellationAllowed = true;
  std::vector<NewTier> tiers = {};
  std::vector<NewMilestone> milestones = {};
};

// A console on a platform of its own, signed in as its first manager, and that manager's second
// session beside it that does what another console would. Whatever it is asked for must succeed: a
// refusal ends the test's program.
class TestConsole final {
 public:
  TestConsole();
  ~TestConsole();
  Q_DISABLE_COPY_MOVE(TestConsole)

  // From now on console() is that of a new person in these groups; answers who that is. Pages of
  // the console before must be gone.
  UserId signIn(const QStringList& groups);

  [[nodiscard]] Console& console() { return *m_console; }
  [[nodiscard]] Worker& worker() { return *m_worker; }
  [[nodiscard]] TestPlatform& platform() { return m_platform; }
  // The session beside: waits for the answer.
  [[nodiscard]] Connection& connection() { return *m_connection; }
  Answer perform(const Action& action);

  // Somebody with that name, an e-mail address made of it, and money.
  UserId person(const QString& name, Money balance = {});
  CampaignId campaign(UserId creator, const QString& title, const CampaignWith& with = {});
  PledgeId pledge(const PlacePledge& request);
  // Moves a campaign into the past, so that it is due.
  void moveTime(CampaignId campaign, qint64 seconds);
  [[nodiscard]] CampaignDetail detail(CampaignId campaign);
  // Makes the console follow changes, and waits until it does: what was written before its first
  // question is no change.
  void follow();
  // In minor units.
  [[nodiscard]] qint64 balance(UserId person);

 private:
  TestPlatform m_platform;
  std::unique_ptr<Connection> m_connection;
  std::unique_ptr<Worker> m_worker;
  std::unique_ptr<Console> m_console;
  int m_people = 0;
};
