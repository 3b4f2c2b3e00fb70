// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "models/bankimport.h"
#include "storage/platform.h"
#include "storage/pledges.h"
#include "storage/preview.h"
#include "tests/bench/benchcommand.h"
#include "tests/bench/benchplatform.h"
#include "tests/bench/busywatch.h"
#include "tests/bench/memory.h"
#include "tests/bench/rush.h"

namespace {

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  parser.addOptions({{QStringLiteral("rows"), QStringLiteral("Of the bank's file."),
                      QStringLiteral("N"), QStringLiteral("100000")},
                     {QStringLiteral("beside"),
                      QStringLiteral("So many consoles pledge meanwhile, for the same people."),
                      QStringLiteral("CLIENTS"), QStringLiteral("0")}});
}

// A savings bank's: Windows-1252, semicolons, decimal commas, no references of its own; people by
// their numbers. `run` makes it another one than the last.
QByteArray bankFile(const IdRange& people, int rows, const QByteArray& run) {
  QByteArray text =
      "Auftragskonto;Buchungstag;Verwendungszweck;Zahlungspflichtiger;Betrag;"
      "Waehrung;Kundennummer\r\n";
  for (int i = 0; i < rows; ++i) {
    text += "DE02120300000000202051;24.11.2026;Einzahlung f\xFCr die Imkerei " + run + ' ' +
            QByteArray::number(i) + ";J\xF6rg M\xFCller;1.0" + QByteArray::number(i % 10) +
            "0,50;EUR;" + QByteArray::number(people.at(i % people.count)) + "\r\n";
  }
  return text;
}

double seconds(const QElapsedTimer& time) {
  return static_cast<double>(time.nsecsElapsed()) / 1e9;
}

template <class T>
Result<T> answered(Worker& worker, std::function<Result<T>(Connection&)> job) {
  QEventLoop loop;
  Result<T> answer = Failure(Error{});
  worker.run<T>(&loop, Worker::Lane::longWork, std::move(job), [&](Result<T> result) {
    answer = std::move(result);
    loop.quit();
  });
  loop.exec();
  return answer;
}

Result<Answer> done(Worker& worker, const Action& action) {
  QEventLoop loop;
  Result<Answer> answer = Failure(Error{});
  worker.act(
      &loop, action,
      [&](const Result<Answer>& result) {
        answer = result;
        loop.quit();
      },
      Worker::Lane::longWork);
  loop.exec();
  return answer;
}

// Until the file is read and judged.
std::optional<Error> opened(BankImport& import, const QString& file) {
  QEventLoop loop;
  std::optional<Error> problem;
  QObject::connect(&import, &BankImport::failed, &loop,
                   [&](const Error& error) { problem = error; });
  QObject::connect(
      &import, &BankImport::changed, &loop,
      [&] {
        if (import.state() != BankImport::State::reading) loop.quit();
      },
      Qt::QueuedConnection);
  import.open(file);
  loop.exec();
  return problem;
}

struct Round {
  double readSeconds = 0;
  double handOverSeconds = 0;
  double previewSeconds = 0;
  double bookSeconds = 0;
  qint64 booked = 0;
  qint64 againToBook = 0;
  double aboveIdleMib = 0;
};

Result<Round> oneRun(Worker& worker, Console& console, const QString& file) {
  Round round;
  const double idleMib = memory::residentMib();
  memory::resetPeak();
  QElapsedTimer time;
  BankImport import(console, {});
  time.start();
  if (const auto problem = opened(import, file)) return Failure(*problem);
  round.readSeconds = seconds(time);

  DepositRun run{.run = QUuid::createUuid()};
  time.start();
  const auto count = answered<qint64>(
      worker, [statement = import.statement(), id = run.run](Connection& connection) {
        return depositRuns::stage(connection, *statement, id, Cancellation());
      });
  if (!count) return Failure(count.error());
  run.entryCount = *count;
  round.handOverSeconds = seconds(time);

  time.start();
  const auto shown = answered<Preview>(
      worker, [action = run.toAction()](Connection& c) { return preview(c, action); });
  if (!shown) return Failure(shown.error());
  round.previewSeconds = seconds(time);

  time.start();
  const auto booked = done(worker, confirmed(run.toAction(), shown->digest));
  if (!booked) return Failure(booked.error());
  round.bookSeconds = seconds(time);
  round.booked = booked->integer("booked");
  round.aboveIdleMib = memory::peakMib() - idleMib;

  if (const auto problem = opened(import, file)) return Failure(*problem);
  round.againToBook = import.statement()->sums()[size_t(BankVerdict::ready)].count;
  return round;
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const auto uri = bench::platformUri(parser);
  const auto rows = bench::wholeNumber(parser, "rows", 1, int(BankStatement::rowsMax));
  const auto clients = bench::wholeNumber(parser, "beside", 0, 64);
  if (!uri) return Failure(uri.error());
  if (!rows) return Failure(rows.error());
  if (!clients) return Failure(clients.error());
  const auto platform = BenchPlatform::open(*uri);
  if (!platform) return Failure(platform.error());
  const auto backers = platform->backers(*rows);
  if (!backers) return Failure(backers.error());
  const auto campaigns = platform->newCampaigns(1'000);
  if (!campaigns) return Failure(campaigns.error());
  const auto described = describePlatform(platform->admin());
  if (!described) return Failure(described.error());

  const QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("bank.csv")));
  if (!file.open(QIODevice::WriteOnly)) return bench::failure(file.errorString());
  file.write(bankFile(*backers, *rows, QUuid::createUuid().toByteArray(QUuid::Id128)));
  file.close();

  Worker worker{Address(*uri)};
  Console console(worker, *described, std::nullopt);
  auto* const random = QRandomGenerator::global();
  Rush rush(*uri, *clients, [&] {
    const qint64 number = random->bounded(campaigns->campaigns.count);
    return PlacePledge{.user = {backers->at(random->bounded(backers->count))},
                       .campaign = {campaigns->campaigns.at(number)},
                       .tier = {campaigns->tiers.at(number)},
                       .amount = BenchPlatform::price()}
        .toAction();
  });
  if (*clients > 0) {
    rush.warmUp();
    rush.start();
  }
  const BusyWatch watch;
  const auto round = oneRun(worker, console, file.fileName());
  if (!round) return Failure(round.error());
  QJsonObject result{{QStringLiteral("rows"), *rows},
                     {QStringLiteral("booked"), round->booked},
                     {QStringLiteral("again_to_book"), round->againToBook},
                     {QStringLiteral("read_s"), round->readSeconds},
                     {QStringLiteral("hand_over_s"), round->handOverSeconds},
                     {QStringLiteral("preview_s"), round->previewSeconds},
                     {QStringLiteral("book_s"), round->bookSeconds},
                     {QStringLiteral("event_loop_away_ms"), watch.longestMs()},
                     {QStringLiteral("peak_rss_above_idle_mib"), round->aboveIdleMib}};
  if (*clients > 0) {
    const RushFigures beside = rush.stop();
    result.insert(QStringLiteral("beside_failed"), beside.failed);
    result.insert(QStringLiteral("beside_per_s"), beside.perSecond());
    result.insert(QStringLiteral("beside_p50_ms"), beside.percentileMs(0.5));
    result.insert(QStringLiteral("beside_p99_ms"), beside.percentileMs(0.99));
    result.insert(QStringLiteral("beside_most_ms"), beside.percentileMs(1));
  }
  return result;
}

}  // namespace

const BenchCommand bench::deposit = {"deposit", "a bank's file, read, shown and booked", describe,
                                     run};
