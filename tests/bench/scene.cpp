// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scene.h"

#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTableView>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "models/pagedtablemodel.h"
#include "storage/conninfo.h"
#include "tests/bench/benchcommand.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

namespace {

constexpr int stepMsMax = 60'000;

// The bench keeps no outbox: nothing is to be settled at the next start.
Result<OpenedPlatform> openedPlatform(const QString& uri) {
  const Address address(uri);
  auto connection = Connection::open(address);
  if (!connection) return Failure(connection.error());
  auto platform = describePlatform(**connection);
  if (!platform) return Failure(platform.error());
  auto person = personSignedIn(**connection);
  if (!person) return Failure(person.error());
  return OpenedPlatform{.server = {},
                        .address = address,
                        .platform = *std::move(platform),
                        .person = *std::move(person),
                        .outbox = {}};
}

// Qt's offscreen windows complain at each dialog that nobody could resize them anyway.
void sayWhatMatters(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (message.contains(u"propagateSizeHints")) return;
  std::fputs(qUtf8Printable(qFormatLogMessage(type, context, message) + u'\n'), stderr);
}

}  // namespace

void Scene::Gap::merge(const Gap& other) {
  if (other.ms > ms) {
    ms = other.ms;
    step = other.step;
  }
  if (other.busyMs > busyMs) {
    busyMs = other.busyMs;
    busyStep = other.busyStep;
  }
}

void Scene::addOption(QCommandLineParser& parser) {
  parser.addOption({QStringLiteral("as"),
                    QStringLiteral("Whose console it is; otherwise that of the platform's login. "
                                   "Its password comes from PGPASSWORD or ~/.pgpass."),
                    QStringLiteral("LOGIN")});
}

Result<QString> Scene::uri(const QCommandLineParser& parser) {
  const auto platform = bench::platformUri(parser);
  if (!platform || !parser.isSet(QStringLiteral("as"))) return platform;
  return Conninfo::parse(Address(*platform)).map([&](Conninfo info) {
    info.setUser(parser.value(QStringLiteral("as")));
    return info.uri();
  });
}

Result<std::unique_ptr<Scene>> Scene::open(const QString& uri) {
  qInstallMessageHandler(sayWhatMatters);
  Theme::apply(*qApp, Theme::Scheme::light);
  auto opened = openedPlatform(uri);
  if (!opened) return Failure(opened.error());
  return std::unique_ptr<Scene>(new Scene(std::make_unique<ConsoleWindow>(*std::move(opened))));
}

Scene::Scene(std::unique_ptr<ConsoleWindow> console) : m_console(std::move(console)) {}

Scene::~Scene() {
  m_console->closures().stop();
}

MainWindow& Scene::window() const {
  return m_console->window();
}

Page& Scene::page() const {
  return *window().currentPage();
}

bool Scene::isLoaded() {
  const QWidget& shown = page();
  const auto* const failed = shown.findChild<QWidget*>(QStringLiteral("pageError"));
  if (failed && failed->isVisible()) fail(QStringLiteral("the page shows an error"));
  const auto loading = shown.findChildren<QWidget*>(QStringLiteral("pageLoading"));
  if (std::ranges::any_of(loading, &QWidget::isVisible)) return false;
  const auto tables = shown.findChildren<QTableView*>();
  return std::ranges::none_of(tables, [](const QTableView* table) {
    const auto* const model = qobject_cast<const PagedTableModel*>(table->model());
    return table->isVisible() && model && model->isBusy();
  });
}

double Scene::step(const QString& what, const std::function<void()>& act) {
  return step(what, act, [this] { return isLoaded(); });
}

double Scene::step(const QString& what, const std::function<void()>& act,
                   const std::function<bool()>& isOver) {
  if (m_error) return 0;
  QEventLoop loop;
  QElapsedTimer time;
  QTimer look;
  bool hasBegun = false;
  int looksOver = 0;
  qint64 nanoseconds = 0;
  connect(&look, &QTimer::timeout, &loop, [&] {
    if (!hasBegun) {
      // Without a window manager nobody gives the focus back after a dialog.
      if (window().isVisible() && !QApplication::activeWindow()) return window().activateWindow();
      hasBegun = true;
      m_watchdog.reset();
      m_busy.reset();
      time.start();
      act();
      return;
    }
    if (time.elapsed() > stepMsMax) {
      fail(QStringLiteral("%1: %2 did not come to its end").arg(page().objectName(), what));
    }
    looksOver = isOver() ? looksOver + 1 : 0;
    // What an answer changed is laid out and painted by the events after it.
    if (!m_error && looksOver < 2) return;
    nanoseconds = time.nsecsElapsed();
    loop.quit();
  });
  look.start(1);
  loop.exec();
  m_gap.merge({.ms = m_watchdog.longestGapMs(),
               .step = what,
               .busyMs = m_busy.longestMs(),
               .busyStep = what});
  return m_error ? 0 : static_cast<double>(nanoseconds) / 1e6;
}

void Scene::fail(const QString& why) {
  if (!m_error) m_error = Error{.kind = ErrorKind::bug, .detail = why};
}
