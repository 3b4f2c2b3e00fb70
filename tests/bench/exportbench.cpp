// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include "models/logexport.h"
#include "storage/platform.h"
#include "tests/bench/baseline.h"
#include "tests/bench/benchcommand.h"
#include "tests/bench/filling.h"
#include "tests/bench/memory.h"

namespace {

constexpr int campaignsMade = 1'000;
constexpr double bytesPerMib = 1024.0 * 1024.0;

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  parser.addOptions({{QStringLiteral("rows"), QStringLiteral("Of the log, at least."),
                      QStringLiteral("N"), QStringLiteral("1000000")},
                     {QStringLiteral("format"), QStringLiteral("csv or xlsx."),
                      QStringLiteral("FORMAT"), QStringLiteral("csv")},
                     {QStringLiteral("rounds"), QStringLiteral("The median of how many."),
                      QStringLiteral("N"), QStringLiteral("3")}});
}

struct Round {
  qint64 rows = 0;
  double rowsPerSecond = 0;
  double fileMib = 0;
};

Result<Round> exported(Connection& connection, const Currency& currency, const QString& format) {
  const QTemporaryDir folder;
  const ExportTarget target{
      .file = folder.filePath(QStringLiteral("log.") + format),
      .format = format == QStringLiteral("xlsx") ? ExportFormat::xlsx : ExportFormat::csv,
      .currency = currency};
  ExportProgress progress;
  QElapsedTimer time;
  time.start();
  const auto report = exportTo(target, connection, logExport({}, LogScope::all), progress);
  if (!report) return Failure(report.error());
  return Round{.rows = report->rows,
               .rowsPerSecond = static_cast<double>(report->rows) * 1e9 /
                                static_cast<double>(time.nsecsElapsed()),
               .fileMib = static_cast<double>(QFileInfo(target.file).size()) / bytesPerMib};
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const auto uri = bench::platformUri(parser);
  const auto rows = bench::wholeNumber(parser, "rows", 1, 100'000'000);
  const auto rounds = bench::wholeNumber(parser, "rounds", 1, 99);
  if (!uri) return Failure(uri.error());
  if (!rows) return Failure(rows.error());
  if (!rounds) return Failure(rounds.error());
  const QString format = parser.value(QStringLiteral("format"));
  if (format != QStringLiteral("csv") && format != QStringLiteral("xlsx"))
    return bench::failure(QStringLiteral("--format is csv or xlsx."));
  const auto platform = BenchPlatform::open(*uri);
  if (!platform) return Failure(platform.error());
  const auto filled = filling::believable(*platform, std::min(campaignsMade, *rows), *rows);
  if (!filled) return Failure(filled.error());
  const auto connection = Connection::open(Address(*uri), Connection::longStatementTimeout);
  if (!connection) return Failure(connection.error());
  const auto described = describePlatform(**connection);
  if (!described) return Failure(described.error());
  const Currency currency{described->currencyCode, described->currencyExponent};

  const double idleMib = memory::residentMib();
  memory::resetPeak();
  Round last;
  std::vector<double> rates;
  for (int i = 0; i < *rounds; ++i) {
    const auto round = exported(**connection, currency, format);
    if (!round) return Failure(round.error());
    last = *round;
    rates.push_back(round->rowsPerSecond);
  }
  return QJsonObject{{QStringLiteral("format"), format},
                     {QStringLiteral("rows"), last.rows},
                     {QStringLiteral("rounds"), *rounds},
                     {QStringLiteral("rows_per_s"), baseline::median(rates)},
                     {QStringLiteral("file_mib"), last.fileMib},
                     {QStringLiteral("peak_rss_above_idle_mib"), memory::peakMib() - idleMib}};
}

}  // namespace

const BenchCommand bench::exportLog = {"export", "the whole log as a file", describe, run};
