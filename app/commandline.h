// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QCommandLineParser>
#include <QStringList>

#include "app/commands/command.h"

// What was asked for on the command line: one of the commands, or the desktop. Prints help and the
// version, and ends the program, where those are asked for or nothing else makes sense.
class CommandLine final {
 public:
  explicit CommandLine(const QStringList& arguments);

  // None: the desktop is wanted. Known before any application object exists, which decides
  // whether one with windows is made.
  [[nodiscard]] const Command* command() const { return m_command; }
  // Checks everything; needs an application object. Ends the program where something is wrong.
  void process();
  // Answers the command's exit code.
  [[nodiscard]] int runCommand() const;

  // Of the desktop; empty and false where not given.
  [[nodiscard]] QString platform() const;
  [[nodiscard]] bool demo() const;
  // groundswell://...: where to in the console.
  [[nodiscard]] QString address() const;
  [[nodiscard]] QString tourDirectory() const;
  [[nodiscard]] bool untilShown() const;

 private:
  void describeDesktop();
  void describeCommand();

  QStringList m_arguments;
  const Command* m_command = nullptr;
  std::unique_ptr<QCommandLineParser> m_parser;
};
