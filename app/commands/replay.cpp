// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay.h"

#include "app/commands/command.h"
#include "app/commands/session.h"
#include "app/terminal.h"

namespace {

constexpr qsizetype sentencesMax = 50;

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QStringLiteral(
          "Runs campaigns whose outcome is known through the real actions of a scratch platform "
          "and "
          "compares: registers people, deposits what they need, creates each campaign with its "
          "goal, places one pledge for each backer (what was pledged in all, split evenly, the "
          "remainder on the first), lets the deadlines pass, closes by the closure service, and "
          "checks every verdict, every pledge, every balance and the books.\n\n"
          "One pool of backers, as large as the largest campaign, serves all. Where a pledge of "
          "the "
          "file is below the platform's smallest or above its largest, these limits are first "
          "changed to fit, and stay so. The login is staff's; others may work on the platform "
          "meanwhile.\n\n") +
      replayColumnsHelp() +
      QStringLiteral("The first line names the columns. A wrong line is told with its number, and "
                     "nothing is run.\n\n") +
      exitCodesHelp());
  parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The campaigns, see above."));
  CommandSession::addPlatformOption(parser);
}

QString seconds(qint64 ms) {
  return QString::number(static_cast<double>(ms) / 1000, 'f', 1);
}

void print(const ReplayReport& report, const Currency& currency) {
  for (const auto& stage : report.stages) {
    terminal::print(QStringLiteral("%1 %2 in %3 s")
                        .arg(stage.count, 8)
                        .arg(stage.name, -20)
                        .arg(seconds(stage.ms)));
  }
  terminal::print(QStringLiteral("%1 campaigns, %2 backers, %3 pledges of %4")
                      .arg(report.campaigns)
                      .arg(report.backers)
                      .arg(report.pledges)
                      .arg(formatMoney(report.pledged, currency)));
  terminal::print(QStringLiteral("closed %1 successful, %2 failed; refunded %3 pledges of %4")
                      .arg(report.successful)
                      .arg(report.failed)
                      .arg(report.refunds)
                      .arg(formatMoney(report.refunded, currency)));
  terminal::print(
      QStringLiteral("%1 disagreements with the file").arg(report.disagreements.size()));
  for (qsizetype i = 0; i < std::min(sentencesMax, report.disagreements.size()); ++i)
    terminal::print(QLatin1StringView("  ") + report.disagreements.at(i));
  terminal::print(QStringLiteral("%1 disagreements in the books").arg(report.books.size()));
  for (const Disagreement& line : report.books) {
    terminal::print(QStringLiteral("  %1 of %2: expected %3, found %4")
                        .arg(line.rule)
                        .arg(line.subjectId)
                        .arg(line.expected)
                        .arg(line.found));
  }
}

int run(const QCommandLineParser& parser) {
  const QStringList positional = parser.positionalArguments();
  if (positional.size() != 2) {
    terminal::complain(QStringLiteral("replay takes one file. See groundswell replay --help."));
    return number(ExitCode::usage);
  }
  auto campaigns = readReplayFile(positional.at(1));
  if (!campaigns) {
    terminal::complain(campaigns.error() + QStringLiteral(" Nothing was run."));
    return number(ExitCode::usage);
  }
  const QString uri = CommandSession::platformUri(parser);
  if (uri.isEmpty()) return number(ExitCode::usage);

  CommandSession session(uri);
  ProgressLine progress;
  std::unique_ptr<Replay> replay;
  return session.run([&] {
    replay = std::make_unique<Replay>(session.worker(), session.platform(), *std::move(campaigns));
    QObject::connect(
        replay.get(), &Replay::progressed, &session,
        [&progress](const QString& stage, qint64 done, qint64 count) {
          progress.show(QStringLiteral("%1: %2 of %3").arg(stage).arg(done).arg(count));
        });
    QObject::connect(replay.get(), &Replay::failed, &session,
                     [&](const Error& error, Attempt attempt) {
                       progress.finish();
                       terminal::complain(error, attempt);
                       session.end(exitCodeOf(error.kind));
                     });
    QObject::connect(replay.get(), &Replay::finished, &session, [&](const ReplayReport& report) {
      progress.finish();
      const Platform& platform = session.platform();
      print(report, {platform.currencyCode, platform.currencyExponent});
      session.end(report.isGood() ? ExitCode::done : ExitCode::disagreement);
    });
    replay->start();
  });
}

}  // namespace

const Command commands::replay = {
    "replay", "runs campaigns of a file through the real actions and compares", describe, run};
