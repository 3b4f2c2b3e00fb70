// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include "app/opening.h"

class BackersPage;
class CampaignsPage;
class ClosureService;
class Console;
class DrillRun;
class MainWindow;
class ViewMemory;
class Page;
class Task;
class WalletPage;
class Worker;

// The console on one platform: its worker, the closure service, the window with the rooms of the
// person's roles, and how they are tied together. Lives in the GUI thread. On closing it lets
// actions and a drill under way end first.
class ConsoleWindow final : public QObject {
  Q_OBJECT

 public:
  // memory: outlives this; none: nothing about the rooms is kept.
  explicit ConsoleWindow(OpenedPlatform opened, ViewMemory* memory = nullptr,
                         QObject* parent = nullptr);
  ~ConsoleWindow() override;

  void show();
  [[nodiscard]] MainWindow& window() const { return *m_window; }
  [[nodiscard]] Console& console() const { return *m_console; }
  [[nodiscard]] ClosureService& closures() const { return *m_closures; }
  [[nodiscard]] DrillRun& drill() const { return *m_drill; }

  void openCampaign(CampaignId campaign);
  void openWallet(UserId person);

  // Closes the window as a person would: closed() follows when nothing is under way any more.
  void close();
  // The person has no right to see it any more: window and pages are gone at once, and closed()
  // follows.
  void wipe();

 Q_SIGNALS:
  // Now this can be destroyed.
  void closed();
  void signOutRequested();
  // Somebody else of the demo shall sit here; group: "backer", ...
  void personRequested(const QString& group);
  void passwordChanged(const QString& password);

 private:
  void makePages();
  void makePledges();
  void makeOverview();
  void makeWallets();
  void makeLog();
  void makeClosures();
  void makeDrill();
  [[nodiscard]] bool closesCampaigns() const;
  void noteSignIn();
  void makeAccount();
  void changePassword();
  void healServer();
  void showConnection(bool connected);
  void showDrill();
  void sayUnknownOutcomes();
  [[nodiscard]] bool asksToStop();
  void stopAndClose();
  [[nodiscard]] bool mayClose();
  [[nodiscard]] bool isBusy() const;
  void goOnClosing();

  OpenedPlatform m_opened;
  // In this order, so that they go in the other: what uses goes before what is used.
  std::unique_ptr<Worker> m_worker;
  std::unique_ptr<Console> m_console;
  std::unique_ptr<ClosureService> m_closures;
  std::unique_ptr<DrillRun> m_drill;
  std::unique_ptr<MainWindow> m_window;
  CampaignsPage* m_campaigns = nullptr;  // the window's, as the next; none without such a room
  BackersPage* m_backers = nullptr;      // for who sees all; for others the own wallet
  WalletPage* m_wallets = nullptr;
  Page* m_drillPage = nullptr;
  QPointer<Task> m_drillTask;
  bool m_mayStop = false;  // a person said so
  QFuture<bool> m_healing;
  bool m_closing = false;
};
