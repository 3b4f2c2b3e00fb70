// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "app/keyring.h"
#include "app/opening.h"
#include "app/stopsignal.h"
#include "ui/signinpage.h"

class ConsoleWindow;
class DemoPage;
class QStackedWidget;
class Settings;
class ViewSettings;
class WelcomePage;

// The program with a window: asks which platform and who, opens it, shows the console on it, and
// comes back when the person signs out or may not stay. Owns whichever window is shown. Lives in
// the GUI thread; opening runs on a thread of its own.
class Desktop final : public QObject {
  Q_OBJECT

 public:
  explicit Desktop(QObject* parent = nullptr);
  ~Desktop() override;

  // Goes on to that platform; nothing chosen: the one of last time, or the welcome page. address:
  // where to in the console, once it is open; empty: its first room.
  void start(const std::optional<PlatformChoice>& choice, const QString& address = {});

  // For tests: what is shown before the console, and the console; null while it is not.
  [[nodiscard]] QStackedWidget* entrance() const { return m_entrance.get(); }
  [[nodiscard]] ConsoleWindow* console() const { return m_console.get(); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeEntrance();
  void showPage(EntrancePage* page);
  void showSignIn();
  // With the password of the keyring, if there is one.
  void begin(const PlatformChoice& choice);
  void signIn(const SignIn& request);
  void open(const OpenRequest& request);
  void opened(const OpenRequest& request, Result<OpenedPlatform> result);
  void notOpened(const OpenRequest& request, const Error& error);
  void enter(const OpenRequest& request, OpenedPlatform opened);
  void followKeyring(const OpenRequest& request);
  // Leaves the console; what comes then is called when its last action is done.
  void leave(std::function<void()> then);
  void throwOut(const QString& why);
  void consoleClosed(const ConsoleWindow* which);
  void close();

  StopSignal m_stop;  // the desktop's session ends: close as a person would
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<ViewSettings> m_views;
  Keyring m_keyring;
  std::unique_ptr<QStackedWidget> m_entrance;
  WelcomePage* m_welcome = nullptr;  // the entrance's, as the next
  DemoPage* m_demo = nullptr;
  FirstManagerPage* m_firstManager = nullptr;
  SignInPage* m_signIn = nullptr;
  QString m_address;             // to go to when the first console is open
  PlatformChoice m_choice;       // that is being worked on
  SavedConnection m_connection;  // to be saved when it was opened
  bool m_isRemembered = false;   // its password is kept in the keyring
  std::function<void()> m_then;  // after the console; none: the program ends
  std::unique_ptr<ConsoleWindow> m_console;
  std::unique_ptr<ConsoleWindow> m_wiped;  // without a window, until its last action is done
};
