// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demodata.h"

#include <QElapsedTimer>

#include "app/commands/command.h"
#include "app/exitcode.h"
#include "app/terminal.h"

namespace {

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QStringLiteral(
          "Fills an empty scratch platform with believable people, campaigns and pledges; "
          "a million pledges take minutes. A third of the campaigns are due: a closure "
          "service (groundswell serve) then has work to do. The same seed makes the same "
          "data, their times relative to now.\n\n"
          "The URI's login is the one that setup was run with.\n\n") +
      exitCodesHelp());
  parser.addPositionalArgument(QStringLiteral("URI"),
                               QStringLiteral("postgresql://login@host/database"));
  parser.addOptions({{QStringLiteral("campaigns"), QStringLiteral("How many campaigns."),
                      QStringLiteral("N"), QStringLiteral("1000")},
                     {QStringLiteral("users"), QStringLiteral("How many people."),
                      QStringLiteral("N"), QStringLiteral("20000")},
                     {QStringLiteral("pledges"), QStringLiteral("How many pledges."),
                      QStringLiteral("N"), QStringLiteral("100000")},
                     {QStringLiteral("seed"), QStringLiteral("Which data, any whole number."),
                      QStringLiteral("S"), QStringLiteral("1")}});
}

int run(const QCommandLineParser& parser) {
  const QStringList positional = parser.positionalArguments();
  if (positional.size() != 2) {
    terminal::complain(
        QStringLiteral("demo-data takes one URI. See groundswell demo-data --help."));
    return number(ExitCode::usage);
  }
  bool good = true;
  const auto count = [&](const char* option) {
    bool isNumber = false;
    const int value = parser.value(QLatin1StringView(option)).toInt(&isNumber);
    good = good && isNumber;
    return value;
  };
  bool isSeed = false;
  const DemoDataRequest request{
      .adminUri = positional.at(1),
      .campaigns = count("campaigns"),
      .users = count("users"),
      .pledges = count("pledges"),
      .seed = parser.value(QStringLiteral("seed")).toLongLong(&isSeed),
  };
  if (!good || !isSeed) {
    terminal::complain(
        QStringLiteral("--campaigns, --users, --pledges and --seed are whole numbers."));
    return number(ExitCode::usage);
  }
  QElapsedTimer time;
  time.start();
  ProgressLine progress;
  const auto report = fillWithDemoData(request, [&](int step, int steps) {
    progress.show(QStringLiteral("step %1 of %2").arg(step).arg(steps));
  });
  progress.finish();
  if (!report) {
    terminal::complain(report.error(), Attempt::importDeposits);
    return number(exitCodeOf(report.error().kind));
  }
  terminal::print(
      QStringLiteral("%1 campaigns (%2 due), %3 people, %4 pledges, %5 log lines in %6 s")
          .arg(report->campaigns)
          .arg(report->due)
          .arg(report->users)
          .arg(report->pledges)
          .arg(report->logLines)
          .arg(static_cast<double>(time.elapsed()) / 1000, 0, 'f', 1));
  return number(ExitCode::done);
}

}  // namespace

const Command commands::demoData = {
    "demo-data", "fills an empty scratch platform with believable data", describe, run};
