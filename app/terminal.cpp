// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

#include <QFile>
#include <QScopeGuard>

namespace {

constexpr int terminalIntervalMs = 100;
constexpr int fileIntervalMs = 5'000;

void writeTo(std::FILE* file, const QString& text) {
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
  std::fflush(file);
}

}  // namespace

void terminal::print(const QString& line) {
  writeTo(stdout, line + u'\n');
}

void terminal::complain(const QString& line) {
  writeTo(stderr, line + u'\n');
}

void terminal::complain(const Error& error, Attempt attempt) {
  const ErrorText text = errorText(error, attempt);
  complain(text.sentence());
  if (!text.details.isEmpty()) complain(QLatin1StringView("  ") + text.details);
}

std::optional<QString> terminal::askSecret(const QString& question) {
  termios shown{};
  if (isatty(STDIN_FILENO) != 1 || tcgetattr(STDIN_FILENO, &shown) != 0) return std::nullopt;
  termios hidden = shown;
  hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
  const auto show = qScopeGuard([&shown] { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown); });
  writeTo(stderr, question + u' ');
  QFile input;
  if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)) return std::nullopt;
  QByteArray line = input.readLine();
  writeTo(stderr, QStringLiteral("\n"));
  if (!line.endsWith('\n')) return std::nullopt;
  line.chop(1);
  return QString::fromUtf8(line);
}

ProgressLine::ProgressLine() : m_isTerminal(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
  finish();
}

void ProgressLine::show(const QString& text) {
  const int intervalMs = m_isTerminal ? terminalIntervalMs : fileIntervalMs;
  if (m_sinceShown.isValid() && m_sinceShown.elapsed() < intervalMs) return;
  m_sinceShown.start();
  write(text);
}

void ProgressLine::finish(const QString& text) {
  if (!text.isEmpty()) write(text);
  if (m_isTerminal && m_shown > 0) writeTo(stderr, QStringLiteral("\n"));
  m_shown = 0;
}

void ProgressLine::write(const QString& text) {
  if (m_isTerminal) {
    writeTo(stderr, u'\r' + text.leftJustified(m_shown));
    m_shown = text.size();
  } else {
    writeTo(stderr, text + u'\n');
  }
}
