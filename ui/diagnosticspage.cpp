// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosticspage.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "models/diagnosticsreport.h"
#include "models/duration.h"
#include "ui/banner.h"
#include "ui/card.h"
#include "ui/errortext.h"
#include "ui/figurecard.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"

namespace {

constexpr int countedMs = 1'000;
constexpr int serverMs = 10'000;

// A row of cards of the same width.
QWidget* makeRow(QWidget* parent, QHBoxLayout*& row) {
  auto* const bar = new QWidget(parent);
  row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  return bar;
}

// A card has no room for a day that goes without saying.
QString sinceText(const QDateTime& since) {
  const QDateTime here = since.toLocalTime();
  return here.date() == QDate::currentDate() ? QLocale().toString(here.time(), u"HH:mm"_qs)
                                             : formatMoment(since);
}

}  // namespace

DiagnosticsPage::DiagnosticsPage(DiagnosticsSources sources, QWidget* parent)
    : Page(parent),
      m_sources(std::move(sources)),
      m_countedTimer(new QTimer(this)),
      m_serverTimer(new QTimer(this)) {
  setObjectName(QStringLiteral("diagnosticsPage"));
  makeActions();
  body()->addWidget(makeActionCards());
  body()->addWidget(makeConnectionCards());
  body()->addWidget(makeServer(), 1);
  body()->addWidget(makeStatements(), 1);
  m_countedTimer->setInterval(countedMs);
  connect(m_countedTimer, &QTimer::timeout, this, &DiagnosticsPage::showCounted);
  m_serverTimer->setInterval(serverMs);
  connect(m_serverTimer, &QTimer::timeout, m_server, &PagedTableModel::refresh);
}

void DiagnosticsPage::makeActions() {
  auto* const copy = new QAction(tr("&Copy report"), this);
  copy->setObjectName(QStringLiteral("copyReport"));
  copy->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
  copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  copy->setToolTip(tr("All of this as text, to send along with a question (%1)")
                       .arg(copy->shortcut().toString(QKeySequence::NativeText)));
  connect(copy, &QAction::triggered, this, &DiagnosticsPage::copyReport);
  addAction(copy);
}

FigureCard* DiagnosticsPage::addCard(QHBoxLayout* row, const QString& label, const char* name) {
  auto* const card = new FigureCard(label, row->parentWidget());
  card->setObjectName(QLatin1StringView(name));
  row->addWidget(card, 1);
  return card;
}

QWidget* DiagnosticsPage::makeActionCards() {
  QHBoxLayout* row = nullptr;
  QWidget* const bar = makeRow(this, row);
  m_done = addCard(row, tr("Actions done"), "diagnosticsDone");
  m_retried = addCard(row, {}, "diagnosticsRetried");
  m_retried->setToolTip(
      tr("By why a try failed: 40001 another transaction came first, 40P01 a deadlock, 53200 the "
         "server's room for predicate locks was used up"));
  m_took = addCard(row, tr("An action takes (median)"), "diagnosticsTook");
  m_waited = addCard(row, tr("Waited before trying again"), "diagnosticsWaited");
  return bar;
}

QWidget* DiagnosticsPage::makeConnectionCards() {
  QHBoxLayout* row = nullptr;
  QWidget* const bar = makeRow(this, row);
  m_interactive = addCard(row, tr("Interactive work"), "diagnosticsInteractive");
  m_longWork = addCard(row, tr("Long work"), "diagnosticsLongWork");
  m_connection = addCard(row, tr("Connection"), "diagnosticsConnection");
  m_roundTrip = addCard(row, tr("Round trip"), "diagnosticsRoundTrip");
  return bar;
}

QWidget* DiagnosticsPage::makeStatements() {
  m_statements = statementsModel::make([this] { return m_counted.statements; }, this);
  auto* const card = new Card(tr("Slowest statements of this console"), this);
  card->setFlush(true);
  auto* const state = new PageState(card);
  m_statementsTable = new TableView(state);
  m_statementsTable->setObjectName(QStringLiteral("statementsTable"));
  m_statementsTable->setAccessibleName(tr("Slowest statements"));
  m_statementsTable->setPagedModel(m_statements);
  state->setContent(m_statementsTable);
  state->setObjectName(QStringLiteral("statementsState"));
  state->setEmpty(tr("This console has asked the server nothing yet."));
  state->follow(m_statements);
  card->body()->addWidget(state, 1);
  return card;
}

QWidget* DiagnosticsPage::makeServer() {
  m_server = serverModel::make(
      [this](auto done) {
        m_sources.server([page = QPointer(this), done](Result<ServerFacts> facts) {
          if (!page) return;
          page->m_facts = facts ? std::optional(*facts) : std::nullopt;
          done(std::move(facts));
        });
      },
      this);
  m_serverCard = new Card(tr("Server"), this);
  m_serverCard->setFlush(true);
  auto* const state = new PageState(m_serverCard);
  m_serverTable = new TableView(state);
  m_serverTable->setObjectName(QStringLiteral("serverTable"));
  m_serverTable->setAccessibleName(tr("Server"));
  m_serverTable->setPagedModel(m_server);
  m_serverTable->setStatusColumn(serverModel::state);
  state->setContent(m_serverTable);
  state->setObjectName(QStringLiteral("serverState"));
  state->follow(m_server);
  m_serverCard->body()->addWidget(state, 1);
  connect(m_server, &PagedTableModel::loaded, this, &DiagnosticsPage::showServer);
  connect(m_server, &PagedTableModel::failed, this, &DiagnosticsPage::showFailure);
  return m_serverCard;
}

void DiagnosticsPage::activated() {
  m_countedTimer->start();
  m_serverTimer->start();
  refresh();
}

void DiagnosticsPage::deactivated() {
  m_countedTimer->stop();
  m_serverTimer->stop();
}

void DiagnosticsPage::refresh() {
  showCounted();
  m_server->refresh();
}

void DiagnosticsPage::showCounted() {
  m_counted = m_sources.counted();
  m_statements->refresh();
  showActions(m_counted.actions);
  showLane(m_interactive, m_counted.lane(Lane::interactive));
  showLane(m_longWork, m_counted.lane(Lane::longWork));
  showConnection();
}

void DiagnosticsPage::showActions(const ActionFigures& actions) {
  const auto count = [](qint64 number) { return formatCount(number); };
  m_done->setFigure(count(actions.done));
  const qint64 failed = actions.conflict + actions.unknown + actions.failed;
  m_done->setNote(tr("%1 refused, %2 failed").arg(count(actions.refused), count(failed)));
  m_retried->setLabel(tr("Tried again, of %1 tries").arg(count(actions.tries)));
  m_retried->setFigure(count(actions.retried()));
  m_retried->setNote(u"40001: %1, 40P01: %2, 53200: %3"_qs.arg(count(actions.serializationFailures),
                                                               count(actions.deadlocks),
                                                               count(actions.predicateLocks)));
  const bool knowsTimes = actions.recent > 0;
  m_took->setFigure(knowsTimes ? formatDuration(actions.median) : QString());
  m_took->setNote(knowsTimes ? tr("at worst %1 of the last %2")
                                   .arg(formatDuration(actions.worst), count(actions.recent))
                             : tr("no action yet"));
  m_waited->setFigure(knowsTimes ? formatDuration(actions.backedOff) : QString());
  m_waited->setNote(knowsTimes
                        ? tr("at most %1 for one action").arg(formatDuration(actions.backedOffMost))
                        : tr("no action yet"));
}

void DiagnosticsPage::showLane(FigureCard* card, const LaneUse& lane) {
  card->setFigure(tr("%1 of %2 busy").arg(formatCount(lane.busy), formatCount(lane.threads)));
  card->setNote(
      tr("%1 waiting, %2 connections").arg(formatCount(lane.waiting), formatCount(lane.sessions)));
  card->setToolTip(
      tr("%1 jobs done, the longest wait for a thread was %2; %3 connections opened, %4 lost")
          .arg(formatCount(lane.jobs), formatDuration(lane.longestWait),
               formatCount(lane.sessionsOpened), formatCount(lane.sessionsLost)));
}

void DiagnosticsPage::showConnection() {
  const ConnectionState state = m_sources.connection();
  m_connection->setFigure(state.connected ? tr("Connected") : tr("No answer"));
  const QString since = sinceText(state.since);
  m_connection->setNote(
      state.reconnects == 0
          ? tr("since %1").arg(since)
          : tr("since %1, reconnects: %2").arg(since, formatCount(state.reconnects)));
}

void DiagnosticsPage::showServer() {
  if (std::exchange(m_saidFailed, false)) banner()->dismiss();
  if (!m_facts) return;
  m_roundTrip->setFigure(formatDuration(m_facts->roundTrip));
  const qint64 ahead = m_facts->clockDifferenceMs;
  const QString apart = formatDuration(std::chrono::milliseconds(std::abs(ahead)));
  m_roundTrip->setNote(ahead == 0  ? tr("both clocks agree")
                       : ahead > 0 ? tr("this clock is %1 ahead").arg(apart)
                                   : tr("this clock is %1 behind").arg(apart));
  const auto& checks = m_server->rows();
  const auto warnings =
      std::ranges::count(checks, ServerCheck::State::warning, &ServerCheck::state);
  m_serverCard->setTitle(warnings == 0   ? tr("Server")
                         : warnings == 1 ? tr("Server: 1 warning")
                                         : tr("Server: %1 warnings").arg(formatCount(warnings)));
}

// Without rows the table's place says it.
void DiagnosticsPage::showFailure() {
  m_roundTrip->setFigure({});
  m_roundTrip->setNote(tr("the server does not answer"));
  if (m_server->rowCount() == 0) return;
  m_saidFailed = true;
  banner()->say(Banner::Kind::warning,
                tr("What you see may be out of date.") + u' ' +
                    errorText(m_server->error().value_or(Error{}), Attempt::load).sentence());
}

QString DiagnosticsPage::report() const {
  return diagnosticsReport(m_sources.counted(), m_sources.connection(), m_sources.schemaVersion,
                           m_facts);
}

void DiagnosticsPage::copyReport() {
  QGuiApplication::clipboard()->setText(report());
  m_saidFailed = false;
  banner()->say(Banner::Kind::success,
                tr("The report was copied. It holds figures and settings, no names, passwords or "
                   "amounts: look through it before you send it."));
}
