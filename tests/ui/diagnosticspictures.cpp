// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws the page of diagnostics with figures of its own, in both schemes,
// so that a person can look at it.
//   QT_QPA_PLATFORM=offscreen diagnosticspictures FOLDER [LANGUAGE]
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTest>

#include "ui/diagnosticspage.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/translation.h"

using namespace std::chrono_literals;

namespace {

DiagnosticsSnapshot busy() {
  DiagnosticsSnapshot counted;
  counted.since = QDateTime::currentDateTimeUtc().addSecs(-7'200);
  ActionFigures& actions = counted.actions;
  actions.done = 12'408;
  actions.refused = 31;
  actions.conflict = 1;
  actions.serializationFailures = 214;
  actions.deadlocks = 2;
  actions.tries = actions.ended() + actions.retried();
  actions.backedOff = 1'840ms;
  actions.backedOffMost = 497ms;
  actions.recent = 128;
  actions.median = 4'210us;
  actions.worst = 512ms;
  counted.lanes[0] = {.threads = 3, .busy = 3, .waiting = 14, .jobs = 20'311, .sessions = 3};
  counted.lanes[1] = {.threads = 2, .busy = 1, .waiting = 0, .jobs = 12, .sessions = 1};
  const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-90);
  using Kind = StatementFigures::Kind;
  counted.statements = {
      {1, Kind::query, u"changes"_qs, 3'600, 0, 420us, 510us, 9ms, at},
      {2, Kind::query, u"caller_groups"_qs, 3'600, 2, 180us, 190us, 4ms, at.addSecs(-7)},
      {3, Kind::action, u"place_pledge"_qs, 11'902, 1, 4'100us, 4'600us, 512ms, at.addSecs(-900)},
      {4, Kind::action, u"close_campaign"_qs, 3, 0, 240ms, 1'900ms, 2'630ms, at.addSecs(-60)},
      {5, Kind::query, u"campaigns_page"_qs, 41, 0, 1'900us, 2'300us, 11ms, at.addSecs(-30)},
      {6, Kind::query, u"reconcile"_qs, 1, 0, 36s, 36s, 36s, at.addSecs(-1'200)},
      {7, Kind::query, u"server"_qs, 12, 0, 1'700us, 1'900us, 5ms, at}};
  return counted;
}

ServerFacts stock() {
  ServerFacts facts;
  facts.version = 150018;
  facts.versionText = u"15.18 (Debian 15.18-0+deb12u1)"_qs;
  facts.synchronousCommit = u"on"_qs;
  facts.synchronousCommitElsewhere = u"on"_qs;
  facts.dataChecksums = false;
  facts.predicateLocksPerTransaction = 64;
  facts.connectionsMax = 100;
  facts.idleTimeout = Connection::idleTimeout;
  facts.idleTransactionTimeout = Connection::idleTransactionTimeout;
  facts.logMinErrorStatement = u"error"_qs;
  facts.roundTrip = 310us;
  facts.clockDifferenceMs = 1'240;
  return facts;
}

void draw(const QDir& folder, const QString& name, const DiagnosticsSnapshot& counted,
          const ConnectionState& connection, const Result<ServerFacts>& server) {
  MainWindow window;
  auto* const page = new DiagnosticsPage({.counted = [counted] { return counted; },
                                          .connection = [connection] { return connection; },
                                          .server = [server](const auto& done) { done(server); },
                                          .schemaVersion = 4});
  window.addPage(page);
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  window.resize(1280, 800);
  window.show();
  if (name == u"copied") page->findChild<QAction*>(u"copyReport"_qs)->trigger();
  for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
    Theme::apply(*qApp, scheme);
    QTest::qWait(60);
    const auto suffix = scheme == Theme::Scheme::light ? u"light"_qs : u"dark"_qs;
    window.grab().save(folder.filePath(u"diagnostics-%1-%2.png"_qs.arg(name, suffix)));
  }
  Theme::apply(*qApp, Theme::Scheme::light);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  const QDir folder(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  DiagnosticsSnapshot nothing;
  nothing.lanes[0].threads = 3;
  nothing.lanes[1].threads = 2;
  ConnectionState away{.connected = false};
  away.reconnects = 3;
  draw(folder, u"full"_qs, busy(), {}, stock());
  draw(folder, u"copied"_qs, busy(), {}, stock());
  draw(folder, u"empty"_qs, nothing, {}, stock());
  draw(folder, u"away"_qs, busy(), away, Failure(Error{.kind = ErrorKind::connectionLost}));
  return 0;
}
