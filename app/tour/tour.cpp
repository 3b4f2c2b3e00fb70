// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include <algorithm>

#include "app/closureservice.h"
#include "app/consolewindow.h"

Tour::Tour(ConsoleWindow& console, const QString& folder, QObject* parent)
    : Walk(console, folder, parent), m_books(console.console()) {
  connect(&m_books, &Books::failed, this, &Tour::fail);
  connect(&m_console.closures(), &ClosureService::campaignClosed, this,
          [this](CampaignId campaign) { m_closed.insert(campaign); });
}

void Tour::tell() {
  browse();
  preparePeopleAndCampaigns();
  deposit();
  pledgeWithReward();
  pledgeLater();
  refuseSoldOut();
  cancelPledge();
  closeTwo();
  lookAround();
  depositRun();
  prove();
}

void Tour::act(const QString& text, std::function<Action()> action,
               std::function<void(const Answer&)> then) {
  add(
      text,
      [this, text, action = std::move(action), then = std::move(then)] {
        m_isActing = true;
        m_console.console().worker().act(
            this, action(), [this, text, then](const Result<Answer>& answer) {
              m_isActing = false;
              if (!answer) return fail(text + u' ' + answer.error().detail);
              m_lastLog = std::max(m_lastLog, answer->id<LogId>("log_id"));
              if (then) then(*answer);
            });
      },
      [this] { return !m_isActing; });
}

// After each step that is told, the balances are read again and what changed is told with it.
void Tour::tellChanges() {
  add(
      {}, [this] { m_books.read(); }, [this] { return m_books.isRead(); });
  add({}, [this] {
    const QStringList changes = m_books.changes();
    for (const QString& change : changes)
      say(QStringLiteral("      ") + change);
  });
}

void Tour::openCampaign(CampaignId Tour::*campaign) {
  openCampaign([this, campaign] { return this->*campaign; });
}
