// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QCommandLineParser>
#include <QString>

// One command of `groundswell COMMAND ...`, a file each in this folder. They run in a
// QCoreApplication, without a window.
struct Command {
  const char* name;
  const char* summary;                    // its line in --help
  void (*describe)(QCommandLineParser&);  // its description, arguments and options
  int (*run)(const QCommandLineParser&);  // answers the exit code
};

namespace commands {

extern const Command setup;
extern const Command serve;
extern const Command demoData;
extern const Command call;
extern const Command show;
extern const Command replay;
extern const Command drill;

[[nodiscard]] std::span<const Command* const> all();
[[nodiscard]] const Command* find(const QString& name);

}  // namespace commands
