// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QElapsedTimer>

#include "app/consolewindow.h"
#include "tests/bench/benchcommand.h"
#include "tests/bench/filling.h"
#include "tests/bench/memory.h"
#include "tests/bench/pagetour.h"
#include "ui/mainwindow.h"

namespace {

constexpr qint64 quietMs = 3'000;

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  Scene::addOption(parser);
  parser.addOptions(
      {{QStringLiteral("campaigns"), QStringLiteral("At least."), QStringLiteral("N"),
        QStringLiteral("10000")},
       {QStringLiteral("rows"), QStringLiteral("Of the log, at least."), QStringLiteral("N"),
        QStringLiteral("1000000")},
       {QStringLiteral("rounds"), QStringLiteral("Tours; the longest gap of all counts."),
        QStringLiteral("N"), QStringLiteral("1")}});
}

// The machine's own share of a gap: nothing is done, nothing is asked.
Scene::Gap quietGap(Scene& scene) {
  QElapsedTimer time;
  time.start();
  scene.step(
      QStringLiteral("quiet"), [] {}, [&] { return time.elapsed() > quietMs; });
  return scene.takeGap();
}

void insert(QJsonObject& result, const QString& prefix, const Scene::Gap& gap) {
  result.insert(prefix + QStringLiteral("gap_ms"), gap.ms);
  result.insert(prefix + QStringLiteral("gap_step"), gap.step);
  result.insert(prefix + QStringLiteral("busy_ms"), gap.busyMs);
  result.insert(prefix + QStringLiteral("busy_step"), gap.busyStep);
}

using Gaps = std::map<QString, Scene::Gap>;

// The largest campaign and the longest statement too, whatever the first rows happened to be.
Result<void> tour(const BenchPlatform& platform, Scene& scene, Gaps& gaps) {
  const auto campaign =
      platform.asOwner(QStringLiteral("SELECT campaign_id FROM groundswell.pledges GROUP BY 1 "
                                      "ORDER BY count(*) DESC, 1 LIMIT 1"));
  const auto person = platform.asOwner(
      QStringLiteral("SELECT user_id FROM groundswell.transaction_logs WHERE user_id IS NOT NULL "
                     "GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"));
  if (!campaign) return Failure(campaign.error());
  if (!person) return Failure(person.error());
  PageTour tour(scene);
  tour.visitRooms();
  tour.visitCampaign({*campaign});
  tour.visitWallet({*person});
  if (scene.error()) return Failure(*scene.error());
  for (const auto& [page, gap] : tour.gaps())
    gaps[page].merge(gap);
  return {};
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const auto console = Scene::uri(parser);
  const auto uri = bench::platformUri(parser);
  const auto campaigns = bench::wholeNumber(parser, "campaigns", 1, 1'000'000);
  const auto rows = bench::wholeNumber(parser, "rows", 1, 100'000'000);
  const auto rounds = bench::wholeNumber(parser, "rounds", 1, 99);
  if (!console) return Failure(console.error());
  if (!uri) return Failure(uri.error());
  for (const auto* const count : {&campaigns, &rows, &rounds}) {
    if (!*count) return Failure(count->error());
  }
  const auto platform = BenchPlatform::open(*uri);
  if (!platform) return Failure(platform.error());
  if (auto filled = filling::believable(*platform, *campaigns, *rows); !filled) {
    return Failure(filled.error());
  }
  const auto made = platform->asOwner(QStringLiteral("SELECT count(*) FROM groundswell.campaigns"));
  if (!made) return Failure(made.error());
  if (*made < *campaigns) {
    return bench::failure(
        QStringLiteral("There are %1 campaigns only: take an empty platform.").arg(*made));
  }
  const auto lines = filling::logRows(*platform);
  if (!lines) return Failure(lines.error());
  const auto opened = Scene::open(*console);
  if (!opened) return Failure(opened.error());
  Scene& scene = **opened;
  memory::resetPeak();
  Gaps gaps;
  scene.step(QStringLiteral("show"), [&] { scene.console().show(); });
  gaps[QStringLiteral("window")] = scene.takeGap();
  for (int round = 0; round < *rounds; ++round) {
    if (auto toured = tour(*platform, scene, gaps); !toured) return Failure(toured.error());
  }
  QJsonObject result{{QStringLiteral("campaigns"), *made},
                     {QStringLiteral("rows"), *lines},
                     {QStringLiteral("rounds"), *rounds},
                     {QStringLiteral("quiet_gap_ms"), quietGap(scene).ms},
                     {QStringLiteral("peak_rss_mib"), memory::peakMib()}};
  Scene::Gap longest;
  for (const auto& [page, gap] : gaps) {
    insert(result, page + u'_', gap);
    longest.merge({.ms = gap.ms,
                   .step = page + QStringLiteral(": ") + gap.step,
                   .busyMs = gap.busyMs,
                   .busyStep = page + QStringLiteral(": ") + gap.busyStep});
  }
  insert(result, QStringLiteral("longest_"), longest);
  return result;
}

}  // namespace

const BenchCommand bench::pages = {"pages", "a tour of every page of the console", describe, run};
