// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/bench/baseline.h"
#include "tests/bench/benchcommand.h"
#include "tests/bench/filling.h"
#include "tests/bench/scene.h"

namespace {

constexpr int campaignsMade = 1'000;
constexpr int rowsMade = 20'000;
constexpr int startMsMax = 60'000;

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  Scene::addOption(parser);
  parser.addOption(
      {QStringLiteral("runs"),
       QStringLiteral("The median of how many, after one that warms the disk's cache."),
       QStringLiteral("N"), QStringLiteral("5")});
}

// From before the process is there until it says that its first rows are on the screen.
Result<double> startMs(const QString& uri, const QString& home) {
  QProcess program;
  // Settings of this computer's user are not this program's.
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* const folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
    environment.insert(QLatin1StringView(folder), home);
  program.setProcessEnvironment(environment);
  QElapsedTimer time;
  time.start();
  program.start(QStringLiteral(GROUNDSWELL_PROGRAM),
                {QStringLiteral("--platform"), uri, QStringLiteral("--until-shown")});
  while (!program.canReadLine() && time.elapsed() < startMsMax &&
         program.waitForReadyRead(startMsMax)) {
  }
  const double ms = static_cast<double>(time.nsecsElapsed()) / 1e6;
  const bool isShown = program.readLine().trimmed() == "shown";
  program.waitForFinished(startMsMax);
  if (isShown && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0) return ms;
  return bench::failure(
      QStringLiteral("The program did not show its first rows: %1 %2")
          .arg(program.errorString(), QString::fromUtf8(program.readAllStandardError())));
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const auto console = Scene::uri(parser);
  const auto uri = bench::platformUri(parser);
  const auto runs = bench::wholeNumber(parser, "runs", 1, 99);
  if (!console) return Failure(console.error());
  if (!uri) return Failure(uri.error());
  if (!runs) return Failure(runs.error());
  {
    const auto platform = BenchPlatform::open(*uri);
    if (!platform) return Failure(platform.error());
    const auto filled = filling::believable(*platform, campaignsMade, rowsMade);
    if (!filled) return Failure(filled.error());
  }
  const QTemporaryDir home;
  std::vector<double> starts;
  for (int i = 0; i <= *runs; ++i) {
    const auto ms = startMs(*console, home.path());
    if (!ms) return Failure(ms.error());
    if (i > 0) starts.push_back(*ms);
  }
  return QJsonObject{{QStringLiteral("runs"), *runs},
                     {QStringLiteral("start_ms"), baseline::median(starts)},
                     {QStringLiteral("start_most_ms"), std::ranges::max(starts)}};
}

}  // namespace

const BenchCommand bench::start = {"start", "from a process to its first rows", describe, run};
