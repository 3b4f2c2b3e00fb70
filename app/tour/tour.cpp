// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QLabel>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "ui/mainwindow.h"
#include "ui/page.h"

namespace {

constexpr QSize windowSize(1280, 800);

}  // namespace

Tour::Tour(ConsoleWindow& console, const QString& folder, QObject* parent)
    : QObject(parent), m_console(console), m_hand(folder), m_books(console.console()) {
  connect(&m_stepper, &Stepper::stepDone, this, &Tour::stepDone);
  connect(&m_stepper, &Stepper::failed, this, [this](const QString& why) {
    say(tr("FAILED: %1").arg(why));
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* const window : windows) {
      if (window->isVisible()) {
        static_cast<void>(m_hand.picture(*window, QStringLiteral("failed")));
      }
    }
    end(false);
  });
  connect(&m_books, &Books::failed, &m_stepper, &Stepper::fail);
  connect(&m_stepper, &Stepper::finished, this, [this] { end(true); });
  connect(&m_console.closures(), &ClosureService::campaignClosed, this,
          [this](CampaignId campaign) { m_closed.insert(campaign); });
}

void Tour::start() {
  m_console.window().resize(windowSize);
  m_console.show();
  m_watchdog.reset();
  browse();
  preparePeopleAndCampaigns();
  deposit();
  pledgeWithReward();
  pledgeLater();
  refuseSoldOut();
  cancelPledge();
  closeTwo();
  lookAround();
  prove();
  m_stepper.start();
}

QWidget* Tour::page() const {
  return m_console.window().currentPage();
}

void Tour::add(const QString& text, std::function<void()> act, std::function<bool()> isOver) {
  m_stepper.add({.text = text, .act = std::move(act), .isOver = std::move(isOver)});
}

void Tour::check(const QString& text, std::function<bool()> isTrue) {
  add({}, [this, text, isTrue = std::move(isTrue)] { must(isTrue(), text); });
}

void Tour::must(bool done, const QString& what) {
  if (!done) m_stepper.fail(what);
}

// Painting pictures is the tour's own work: the watchdog does not count it.
void Tour::picture(const QString& name, std::function<QWidget*()> window) {
  add({}, [this, name, window = std::move(window)] {
    m_longestGapMs = std::max(m_longestGapMs, m_watchdog.longestGapMs());
    QWidget* const shown = window();
    must(shown && m_hand.picture(*shown, name), tr("no picture of %1").arg(name));
    m_watchdog.reset();
  });
}

void Tour::pictureOfWindow(const QString& name) {
  picture(name, [this] { return &m_console.window(); });
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
              if (!answer) return m_stepper.fail(text + u' ' + answer.error().detail);
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
  add(
      {}, [this, campaign] { m_console.openCampaign(this->*campaign); },
      [this] {
        auto* const title = page()->findChild<QLabel*>(QStringLiteral("campaignTitle"));
        return title && !title->text().isEmpty();
      });
}

void Tour::say(const QString& line) {
  std::fputs(qUtf8Printable(line + u'\n'), stdout);
  std::fflush(stdout);
}

void Tour::stepDone(const QString& text) {
  say(QStringLiteral("%1  %2").arg(++m_number, 3).arg(text));
}

void Tour::end(bool good) {
  m_longestGapMs = std::max(m_longestGapMs, m_watchdog.longestGapMs());
  say(tr("Longest gap of the event loop: %1 ms").arg(m_longestGapMs));
  Q_EMIT finished(good && m_disagreements == 0);
}
