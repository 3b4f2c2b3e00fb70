// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "app/opening.h"
#include "app/stopsignal.h"

class ConsoleWindow;
class QWidget;
class Settings;
class WelcomePage;

// The program with a window: shows the welcome page or opens what was chosen last, then the
// console on it. Owns whichever window is shown. Lives in the GUI thread; opening runs on a thread
// of its own.
class Desktop final : public QObject {
  Q_OBJECT

 public:
  explicit Desktop(QObject* parent = nullptr);
  ~Desktop() override;

  // Opens the platform at once; nothing chosen: the one of last time, or the welcome page.
  void start(const std::optional<PlatformChoice>& choice);

 private:
  void close();
  void showWelcome();
  void open(const PlatformChoice& choice);
  void opened(const PlatformChoice& choice, Result<OpenedPlatform> result);

  StopSignal m_stop;  // the desktop's session ends: close as a person would
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<WelcomePage> m_welcome;
  std::unique_ptr<ConsoleWindow> m_console;
};
