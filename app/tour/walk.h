// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "app/tour/hand.h"
#include "app/tour/stepper.h"
#include "storage/ids.h"
#include "ui/watchdog.h"

class ConsoleWindow;
class Page;

// A scripted walk through one console's window: tells each step, leaves pictures, ends at the first
// step that did not do what it should. Lives in the GUI thread.
class Walk : public QObject {
  Q_OBJECT

 public:
  // folder exists.
  Walk(ConsoleWindow& console, const QString& folder, QObject* parent = nullptr);

  // Shows the window and walks.
  void start();

 Q_SIGNALS:
  void finished(bool good);

 protected:
  // Adds the steps, in their order.
  virtual void tell() = 0;
  [[nodiscard]] virtual bool isProved() const { return true; }

  void add(const QString& text, std::function<void()> act, std::function<bool()> isOver = {});
  void check(const QString& text, std::function<bool()> isTrue);
  // Starting is no gap: what the window was away until now does not count.
  void forgetGaps();
  void picture(const QString& name, std::function<QWidget*()> window);
  void pictureOfWindow(const QString& name);
  // Waits until the campaign's page shows it.
  void openCampaign(std::function<CampaignId()> campaign);
  void must(bool done, const QString& what);
  void fail(const QString& why) { m_stepper.fail(why); }
  static void say(const QString& line);

  [[nodiscard]] Page* page() const;
  template <class PageType>
  [[nodiscard]] PageType* pageOf() const {
    for (Page* const page : pages()) {
      if (auto* const found = qobject_cast<PageType*>(page)) return found;
    }
    return nullptr;
  }
  [[nodiscard]] const QList<Page*>& pages() const;

  ConsoleWindow& m_console;

 private:
  void end(bool good);

  Stepper m_stepper;
  Hand m_hand;
  Watchdog m_watchdog;
  qint64 m_longestGapMs = 0;
  int m_number = 0;  // of the last step told
};
