// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/commands/command.h"
#include "app/drillrun.h"
#include "app/exitcode.h"
#include "app/stopsignal.h"
#include "app/terminal.h"
#include "models/drilltext.h"
#include "models/duration.h"

namespace {

constexpr QLatin1StringView jsonOption("json");

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QStringLiteral(
          "Tries to oversell, to overdraw, to pay twice and to pledge too late: races of many "
          "threads for the last places, one wallet, one request and a passing deadline, by the "
          "same actions and retries that the console works with. They run on a PostgreSQL server "
          "of their own on this computer, which is made for it and thrown away; no platform is "
          "touched, and none needs to be named. Prints what each race must leave behind and what "
          "it left, counted from the answers, the rows and the books.\n\n") +
      exitCodesHelp());
  parser.addOption(
      {jsonOption, QStringLiteral("One JSON object with every figure instead; money in cents.")});
}

qint64 milliseconds(std::chrono::microseconds took) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
}

QJsonObject toJson(const RaceResult& race) {
  QJsonArray figures;
  for (const DrillFigure& figure : race.figures) {
    figures.append(QJsonObject{{QStringLiteral("what"), nameOf(figure.fact)},
                               {QStringLiteral("expected"), figure.expected},
                               {QStringLiteral("atLeast"), figure.isLeast},
                               {QStringLiteral("found"), figure.found}});
  }
  QJsonObject json{
      {QStringLiteral("race"), nameOf(race.race)},     {QStringLiteral("passed"), race.passed()},
      {QStringLiteral("ms"), milliseconds(race.took)}, {QStringLiteral("actions"), race.actions},
      {QStringLiteral("tries"), race.tries},           {QStringLiteral("figures"), figures}};
  if (race.failure) {
    json.insert(QStringLiteral("error"),
                QJsonObject{{QStringLiteral("kind"), nameOf(race.failure->kind)},
                            {QStringLiteral("detail"), race.failure->detail}});
  }
  return json;
}

void printJson(const DrillReport& report) {
  QJsonArray results;
  for (const RaceResult& race : report.races)
    results.append(toJson(race));
  const QJsonObject json{
      {QStringLiteral("passed"), report.passed()},
      {QStringLiteral("stopped"), report.wasStopped},
      {QStringLiteral("startedAt"), report.startedAt.toString(Qt::ISODateWithMs)},
      {QStringLiteral("ms"), milliseconds(report.took)},
      {QStringLiteral("races"), results}};
  terminal::print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

// "Pledges taken 10"; where it is not so, what it must be.
QString figureText(const DrillFigure& figure, const Currency& currency) {
  const QString found = factText(figure.fact) + u' ' + foundText(figure, currency);
  return figure.holds()
             ? found
             : found + QStringLiteral(" (EXPECTED %1)").arg(expectedText(figure, currency));
}

void print(const DrillReport& report) {
  const Currency currency{report.currencyCode, report.currencyExponent};
  for (const RaceResult& race : report.races) {
    QStringList figures;
    for (const DrillFigure& figure : race.figures)
      figures.append(figureText(figure, currency));
    terminal::print(QStringLiteral("%1  %2 (%3). %4")
                        .arg(race.passed() ? QStringLiteral("won ") : QStringLiteral("LOST"),
                             raceName(race.race), effortText(race), raceProof(race)));
    terminal::print(QLatin1StringView("      ") + figures.join(QLatin1StringView("; ")));
    for (const auto& error : {race.failure, race.unexpected}) {
      if (!error) continue;
      const ErrorText text = errorText(*error, Attempt::runDrill);
      terminal::print(QStringLiteral("      %1 %2").arg(text.reason, text.details));
    }
  }
  terminal::print(
      QStringLiteral("%1 It took %2.").arg(verdictText(report), formatDuration(report.took)));
}

int run(const QCommandLineParser& parser) {
  if (parser.positionalArguments().size() != 1) {
    terminal::complain(
        QStringLiteral("drill takes nothing but --json. See groundswell drill --help."));
    return number(ExitCode::usage);
  }
  ProgressLine progress;
  StopSignal stop;
  DrillRun drill;
  QObject::connect(&stop, &StopSignal::received, &drill, &DrillRun::stop);
  QObject::connect(&drill, &DrillRun::stateChanged, &drill, [&](const DrillState& state) {
    if (!state.doing.isEmpty()) progress.show(state.doing);
    if (!state.running) QCoreApplication::quit();
  });
  drill.start();
  QCoreApplication::exec();
  progress.finish();
  const DrillState& state = drill.state();
  if (state.error) {
    terminal::complain(*state.error, Attempt::runDrill);
    return number(exitCodeOf(state.error->kind));
  }
  parser.isSet(jsonOption) ? printJson(*state.report) : print(*state.report);
  return number(state.report->passed() ? ExitCode::done : ExitCode::disagreement);
}

}  // namespace

const Command commands::drill = {
    "drill", "tries to oversell on a throwaway server and tells what came of it", describe, run};
