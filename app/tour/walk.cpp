// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/walk.h"

#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QLabel>

#include "app/consolewindow.h"
#include "ui/mainwindow.h"
#include "ui/page.h"

namespace {

constexpr QSize windowSize(1280, 800);

}  // namespace

Walk::Walk(ConsoleWindow& console, const QString& folder, QObject* parent)
    : QObject(parent), m_console(console), m_hand(folder) {
  connect(&m_stepper, &Stepper::stepDone, this, [this](const QString& text) {
    say(QStringLiteral("%1  %2").arg(++m_number, 3).arg(text));
  });
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
  connect(&m_stepper, &Stepper::finished, this, [this] { end(true); });
}

void Walk::start() {
  m_console.window().resize(windowSize);
  m_console.show();
  m_watchdog.reset();
  tell();
  m_stepper.start();
}

Page* Walk::page() const {
  return m_console.window().currentPage();
}

const QList<Page*>& Walk::pages() const {
  return m_console.window().pages();
}

void Walk::add(const QString& text, std::function<void()> act, std::function<bool()> isOver) {
  m_stepper.add({.text = text, .act = std::move(act), .isOver = std::move(isOver)});
}

void Walk::check(const QString& text, std::function<bool()> isTrue) {
  add({}, [this, text, isTrue = std::move(isTrue)] { must(isTrue(), text); });
}

void Walk::must(bool done, const QString& what) {
  if (!done) fail(what);
}

void Walk::forgetGaps() {
  add({}, [this] { m_watchdog.reset(); });
}

// Painting pictures is the walk's own work: the watchdog does not count it.
void Walk::picture(const QString& name, std::function<QWidget*()> window) {
  add({}, [this, name, window = std::move(window)] {
    m_longestGapMs = std::max(m_longestGapMs, m_watchdog.longestGapMs());
    QWidget* const shown = window();
    must(shown && m_hand.picture(*shown, name), tr("no picture of %1").arg(name));
    m_watchdog.reset();
  });
}

void Walk::pictureOfWindow(const QString& name) {
  picture(name, [this] { return &m_console.window(); });
}

void Walk::openCampaign(std::function<CampaignId()> campaign) {
  add(
      {}, [this, campaign = std::move(campaign)] { m_console.openCampaign(campaign()); },
      [this] {
        auto* const title = page()->findChild<QLabel*>(QStringLiteral("campaignTitle"));
        return title && !title->text().isEmpty();
      });
}

void Walk::say(const QString& line) {
  std::fputs(qUtf8Printable(line + u'\n'), stdout);
  std::fflush(stdout);
}

void Walk::end(bool good) {
  m_longestGapMs = std::max(m_longestGapMs, m_watchdog.longestGapMs());
  say(tr("Longest gap of the event loop: %1 ms").arg(m_longestGapMs));
  Q_EMIT finished(good && isProved());
}
