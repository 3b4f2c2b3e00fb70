// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QString>

#include "storage/error.h"
#include "ui/errortext.h"

// Where commands write: results to standard output, everything else to standard error, UTF-8, each
// line at once, so that programs at the other end of a pipe can follow.
namespace terminal {

void print(const QString& line);
void complain(const QString& line);
// What was tried and why it failed, with the server's words on a line of their own.
void complain(const Error& error, Attempt attempt);
// Asks on the terminal for a line that is not shown while it is typed; nothing where standard input
// is no terminal or ends.
[[nodiscard]] std::optional<QString> askSecret(const QString& question);

}  // namespace terminal

// One line on standard error that says how far something is: rewritten in place on a terminal,
// otherwise a new line every few seconds.
class ProgressLine final {
 public:
  ProgressLine();
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void show(const QString& text);
  // The last text stays, and what follows begins a new line.
  void finish(const QString& text = {});

 private:
  void write(const QString& text);

  QElapsedTimer m_sinceShown;
  qsizetype m_shown = 0;  // characters on the line
  bool m_isTerminal;
};
