// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QSet>

#include "app/tour/books.h"
#include "app/tour/hand.h"
#include "app/tour/stepper.h"
#include "ui/watchdog.h"

class ConsoleWindow;
class QWidget;

// The main job of the console, done by itself through its real windows on demo data: browse, open,
// deposit, pledge, be refused, cancel, let two campaigns come due, pay one out and refund the
// other. Prints each step with the balances before and after, leaves pictures of every page, and
// proves the books at the end. Lives in the GUI thread.
class Tour final : public QObject {
  Q_OBJECT

 public:
  // folder exists.
  Tour(ConsoleWindow& console, const QString& folder, QObject* parent = nullptr);

  void start();

 Q_SIGNALS:
  void finished(bool good);

 private:
  // The script, in its order.
  void browse();
  void preparePeopleAndCampaigns();
  void deposit();
  void pledgeWithReward();
  void pledgeLater();
  void refuseSoldOut();
  void cancelPledge();
  void closeTwo();
  void lookAround();
  void prove();

  // Pieces of it.
  void add(const QString& text, std::function<void()> act, std::function<bool()> isOver = {});
  void check(const QString& text, std::function<bool()> isTrue);
  void picture(const QString& name, std::function<QWidget*()> window);
  void pictureOfWindow(const QString& name);
  void act(const QString& text, std::function<Action()> action,
           std::function<void(const Answer&)> then = {});
  void must(bool done, const QString& what);
  void tellChanges();
  void openCampaign(CampaignId Tour::*campaign);
  void openPledgeDialog(const QString& backer);

  [[nodiscard]] QWidget* page() const;

  void say(const QString& line);
  void stepDone(const QString& text);
  void end(bool good);

  ConsoleWindow& m_console;
  Stepper m_stepper;
  Hand m_hand;
  Books m_books;
  Watchdog m_watchdog;
  qint64 m_longestGapMs = 0;
  int m_number = 0;  // of the last step told

  UserId m_ada, m_ben, m_cleo;
  CampaignId m_funded, m_missed;
  TierId m_lastPlace, m_card;
  LogId m_lastLog;  // written by the last action of the script's own
  QSet<CampaignId> m_closed;
  std::optional<qsizetype> m_disagreements;
  bool m_isActing = false;
};
