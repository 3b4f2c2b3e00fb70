// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QCommandLineParser>
#include <QJsonObject>

#include "storage/result.h"

// One command of `groundswell-bench COMMAND ...`, a file each in this folder. It runs in a
// QApplication without a display and answers its figures by name: rates per second (`_per_s`),
// milliseconds (`_ms`), mebibytes (`_mib`), counts.
struct BenchCommand {
  const char* name;
  const char* summary;
  void (*describe)(QCommandLineParser&);
  Result<QJsonObject> (*run)(const QCommandLineParser&);
};

namespace bench {

extern const BenchCommand click;
extern const BenchCommand deposit;
extern const BenchCommand exportLog;
extern const BenchCommand pledge;
extern const BenchCommand refund;
extern const BenchCommand log;
extern const BenchCommand pages;
extern const BenchCommand start;
extern const BenchCommand growth;
extern const BenchCommand server;

[[nodiscard]] std::span<const BenchCommand* const> all();

// For describe(): the option --platform, which most commands need; and what it says.
void addPlatformOption(QCommandLineParser& parser);
[[nodiscard]] Result<QString> platformUri(const QCommandLineParser& parser);
// A whole number from least to most. Errors: rejected, with a sentence in detail.
[[nodiscard]] Result<int> wholeNumber(const QCommandLineParser& parser, const char* option,
                                      int least, int most);
[[nodiscard]] Failure failure(const QString& why);

}  // namespace bench
