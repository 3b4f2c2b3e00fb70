// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QElapsedTimer>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "tests/bench/baseline.h"
#include "tests/bench/benchcommand.h"
#include "tests/bench/filling.h"
#include "tests/bench/memory.h"
#include "tests/bench/scene.h"
#include "tests/bench/scroll.h"
#include "ui/filters/filterbar.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/tableview.h"

namespace {

constexpr int campaignsMade = 1'000;
constexpr int jumps = 12;

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  Scene::addOption(parser);
  parser.addOptions({{QStringLiteral("rows"), QStringLiteral("Of the log, at least."),
                      QStringLiteral("N"), QStringLiteral("1000000")},
                     {QStringLiteral("scroll"), QStringLiteral("How many rows to scroll through."),
                      QStringLiteral("N"), QStringLiteral("10000")}});
}

// One log page, driven as a person would.
class LogWork final {
 public:
  LogWork(const BenchPlatform& platform, Scene& scene) : m_platform(platform), m_scene(scene) {}

  Result<QJsonObject> run(int rowsScrolled);

 private:
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    return m_page->findChild<T*>(QLatin1StringView(name));
  }
  void open();
  void jump();
  void filterByType();
  void filterByPerson();
  void scroll(int rows);
  // The day that so much of the log lies before, 0 to 1.
  [[nodiscard]] QDate day(double share);
  [[nodiscard]] FilterBar* filters() const { return m_page->findChild<FilterBar*>(); }

  const BenchPlatform& m_platform;
  Scene& m_scene;
  LogPage* m_page = nullptr;  // the window's
  double m_firstRowsMs = 0;
  double m_rowsPerSecond = 0;
  int m_scrolled = 0;
  std::vector<double> m_jumpsMs;
  std::vector<double> m_filtersMs;
};

void LogWork::open() {
  m_firstRowsMs = m_scene.step(
      QStringLiteral("open"),
      [this] {
        m_page = new LogPage(m_scene.console().console());
        m_scene.window().openPage(m_page);
      },
      [this] {
        return m_scene.isLoaded() && find<TableView>("logTable")->model()->rowCount() > 0;
      });
}

QDate LogWork::day(double share) {
  const auto seconds = m_platform.asOwner(
      QStringLiteral("SELECT extract(epoch FROM created_at)::bigint "
                     "FROM groundswell.transaction_logs WHERE id >= (SELECT min(id) + "
                     "((max(id) - min(id)) * %1)::bigint FROM groundswell.transaction_logs) "
                     "ORDER BY id LIMIT 1")
          .arg(share));
  if (!seconds) m_scene.fail(seconds.error().detail);
  return QDateTime::fromSecsSinceEpoch(seconds.value_or(0)).date();
}

// To one day each, from the newest to the oldest and back between them.
void LogWork::jump() {
  for (int i = 0; i < jumps; ++i) {
    const double share = i % 2 == 0 ? 1.0 - i / 24.0 : i / 24.0;
    const QString to = day(i == 1 ? 0 : share).toString(Qt::ISODate);
    m_jumpsMs.push_back(m_scene.step(QStringLiteral("jump"), [&] {
      filters()->setValues({{QStringLiteral("from"), to}, {QStringLiteral("until"), to}});
    }));
  }
  m_scene.step(QStringLiteral("any day"), [this] { filters()->clear(); });
}

void LogWork::filterByType() {
  const QStringList types = logTypes();
  for (const QString& type : types) {
    m_filtersMs.push_back(m_scene.step(QStringLiteral("filter by ") + type,
                                       [&] { filters()->setValue(QStringLiteral("type"), type); }));
  }
  m_scene.step(QStringLiteral("every type"), [this] { filters()->clear(); });
}

// By number, and the first of those that the field offers, which is taken when it is found.
void LogWork::filterByPerson() {
  for (int i = 1; i <= jumps; ++i) {
    const auto person = m_platform.asOwner(
        QStringLiteral("SELECT user_id FROM groundswell.transaction_logs WHERE user_id IS NOT NULL "
                       "AND id >= (SELECT max(id) * %1 FROM groundswell.transaction_logs) "
                       "ORDER BY id LIMIT 1")
            .arg(i / (jumps + 1.0)));
    if (!person) return m_scene.fail(person.error().detail);
    m_filtersMs.push_back(m_scene.step(
        QStringLiteral("filter by person"),
        [&] { filters()->setValue(QStringLiteral("person"), QString::number(*person)); },
        [this] { return m_page->filter().user && m_scene.isLoaded(); }));
    m_scene.step(QStringLiteral("everybody"), [this] { filters()->clear(); });
  }
}

void LogWork::scroll(int rows) {
  QElapsedTimer time;
  time.start();
  m_scrolled = scrollDown(m_scene, *find<TableView>("logTable"), rows);
  m_rowsPerSecond = m_scrolled * 1e9 / static_cast<double>(time.nsecsElapsed());
}

Result<QJsonObject> LogWork::run(int rowsScrolled) {
  memory::resetPeak();
  open();
  if (m_scene.error()) return Failure(*m_scene.error());
  jump();
  filterByType();
  filterByPerson();
  scroll(rowsScrolled);
  if (m_scene.error()) return Failure(*m_scene.error());
  const auto rows = filling::logRows(m_platform);
  if (!rows) return Failure(rows.error());
  const Scene::Gap gap = m_scene.takeGap();
  return QJsonObject{{QStringLiteral("rows"), *rows},
                     {QStringLiteral("first_rows_ms"), m_firstRowsMs},
                     {QStringLiteral("jump_ms"), baseline::median(m_jumpsMs)},
                     {QStringLiteral("jump_most_ms"), std::ranges::max(m_jumpsMs)},
                     {QStringLiteral("filter_ms"), baseline::median(m_filtersMs)},
                     {QStringLiteral("filter_most_ms"), std::ranges::max(m_filtersMs)},
                     {QStringLiteral("scrolled"), m_scrolled},
                     {QStringLiteral("scroll_rows_per_s"), m_rowsPerSecond},
                     {QStringLiteral("longest_gap_ms"), gap.ms},
                     {QStringLiteral("longest_gap_step"), gap.step},
                     {QStringLiteral("longest_busy_ms"), gap.busyMs},
                     {QStringLiteral("peak_rss_mib"), memory::peakMib()}};
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const auto console = Scene::uri(parser);
  const auto uri = bench::platformUri(parser);
  const auto rows = bench::wholeNumber(parser, "rows", 1, 100'000'000);
  const auto scrolled = bench::wholeNumber(parser, "scroll", 1, PagedTableModel::rowsKeptMax);
  if (!console) return Failure(console.error());
  if (!uri) return Failure(uri.error());
  if (!rows) return Failure(rows.error());
  if (!scrolled) return Failure(scrolled.error());
  const auto platform = BenchPlatform::open(*uri);
  if (!platform) return Failure(platform.error());
  const auto filled = filling::believable(*platform, std::min(campaignsMade, *rows), *rows);
  if (!filled) return Failure(filled.error());
  const auto scene = Scene::open(*console);
  if (!scene) return Failure(scene.error());
  (*scene)->console().show();
  // What others do at the same time is another measurement.
  (*scene)->console().closures().stop();
  (*scene)->step(QStringLiteral("show the window"), [] {});
  static_cast<void>((*scene)->takeGap());
  return LogWork(*platform, **scene).run(*scrolled);
}

}  // namespace

const BenchCommand bench::log = {"log", "the log page over a long log", describe, run};
