// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closurepage.h"

#include <algorithm>
#include <numeric>

#include <QAction>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "models/closuresexport.h"
#include "ui/banner.h"
#include "ui/card.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/figurecard.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"

namespace {

constexpr int tickMs = 1'000;
constexpr int rereadMs = 5'000;

bool isWorking(const ClosureState& state) {
  return !state.campaign.isNone() || (state.running && !state.nextRunAt.isValid());
}

}  // namespace

ClosurePage::ClosurePage(Console& console, QWidget* parent)
    : Page(parent), m_console(console), m_tick(new QTimer(this)), m_reread(new QTimer(this)) {
  setObjectName(QStringLiteral("closurePage"));
  m_due = closureModel::makeDue(closureModel::dueSource(console), this);
  m_ending = closureModel::makeEnding([&console] { return console.serverNow(); },
                                      closureModel::endingSource(console), this);
  m_closed =
      closureModel::makeClosures(console.currency(), closureModel::closuresSource(console), this);
  m_runNow = new QAction(tr("&Close what is due"), this);
  m_runNow->setObjectName(QStringLiteral("runNowAction"));
  m_runNow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
  m_runNow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(m_runNow, &QAction::triggered, this, &ClosurePage::runNowRequested);
  setPrimaryAction(m_runNow);
  new ExportTask(m_console, *this, {.name = "closures", .table = closuresExport, .fileName = [] {
                                      return tr("closed-campaigns", "file name");
                                    }});

  body()->addWidget(makeFigures());
  auto* const upper = new QHBoxLayout;
  upper->setSpacing(12);
  upper->addWidget(
      makeTable(tr("Due now"), "closureDue", m_due,
                tr("Nothing is due: every campaign that ended is closed."), m_dueTable),
      1);
  upper->addWidget(makeTable(tr("Ends next"), "closureEnding", m_ending,
                             tr("No campaign is active."), m_endingTable),
                   1);
  body()->addLayout(upper, 2);
  body()->addWidget(makeTable(tr("Closed last"), "closureClosed", m_closed,
                              tr("No campaign was closed yet."), m_closedTable),
                    3);
  m_endingTable->setProgressColumn(closureModel::endingProgress);
  m_closedTable->setStatusColumn(closureModel::closedOutcome);
  connectTables();

  m_tick->setInterval(tickMs);
  connect(m_tick, &QTimer::timeout, this, &ClosurePage::showService);
  m_reread->setInterval(rereadMs);
  connect(m_reread, &QTimer::timeout, this, &ClosurePage::refresh);
  connect(&m_console, &Console::changed, this, &ClosurePage::follow);
  showService();
  refresh();
}

QWidget* ClosurePage::makeFigures() {
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  const auto make = [&](const QString& label, const char* name) {
    auto* const card = new FigureCard(label, bar);
    card->setObjectName(QLatin1StringView(name));
    row->addWidget(card, 1);
    return card;
  };
  m_dueCard = make(tr("Due now"), "closureDueCount");
  m_nextCard = make(tr("Next deadline"), "closureNext");
  m_serviceCard = make(tr("Closing"), "closureService");
  return bar;
}

QWidget* ClosurePage::makeTable(const QString& title, const char* name, PagedTableModel* model,
                                const QString& empty, TableView*& view) {
  auto* const card = new Card(title, this);
  card->setFlush(true);
  view = new TableView(card);
  view->setObjectName(QLatin1StringView(name));
  view->setAccessibleName(title);
  view->setPagedModel(model);
  auto* const state = new PageState(view, card);
  state->setObjectName(QLatin1StringView(name) + QStringLiteral("State"));
  state->setEmpty(empty);
  state->follow(model);
  card->body()->addWidget(state, 1);
  connect(model, &PagedTableModel::failed, this, [this, model] { showFailure(model); });
  return card;
}

void ClosurePage::connectTables() {
  connect(m_dueTable, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_due->rowAt(row).campaign); });
  connect(m_endingTable, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_ending->rowAt(row).id); });
  connect(m_closedTable, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_closed->rowAt(row).campaign); });
  connect(m_due, &PagedTableModel::loaded, this, &ClosurePage::showDue);
  connect(m_ending, &PagedTableModel::loaded, this, &ClosurePage::showNext);
}

void ClosurePage::showDue() {
  const auto& due = m_due->rows();
  // A full page may have more behind it, and no number would be true.
  const bool isFull = int(due.size()) >= PagedTableModel::pageRows;
  const QString count = formatCount(qint64(due.size()));
  m_dueCard->setFigure(isFull ? tr("%1 or more").arg(count) : count);
  const qint64 pledges =
      std::accumulate(due.begin(), due.end(), qint64{0},
                      [](qint64 sum, const DueCampaign& row) { return sum + row.pledgesLeft; });
  m_dueCard->setNote(due.empty()    ? tr("everything that ended is closed")
                     : pledges == 1 ? tr("with 1 pledge")
                                    : tr("with %1 pledges").arg(formatCount(pledges)));
  if (banner()->kind() == Banner::Kind::warning && !m_service.lastError) banner()->dismiss();
}

void ClosurePage::showNext() {
  if (m_ending->rowCount() == 0) {
    m_nextCard->setFigure({});
    m_nextCard->setNote(tr("no campaign is active"));
    return;
  }
  const CampaignRow& next = m_ending->rowAt(0);
  m_nextCard->setFigure(formatTimeLeft(next.deadline, m_console.serverNow()));
  // A title of another script must not move to the card's other side.
  m_nextCard->setNote(QChar(0x200e) + next.title);
}

void ClosurePage::showState(const ClosureState& state) {
  const bool hadError = m_service.lastError.has_value();
  m_service = state;
  showService();
  if (state.lastError) {
    const ErrorText text =
        errorText(*state.lastError, Attempt::closeCampaign, m_console.currency());
    banner()->say(Banner::Kind::warning,
                  QStringLiteral("%1 %2 %3")
                      .arg(text.outcome, text.reason, tr("It is tried again by itself.")));
  } else if (hadError) {
    banner()->dismiss();
  }
}

void ClosurePage::showService() {
  const bool works = isWorking(m_service);
  m_runNow->setEnabled(!works);
  m_serviceCard->setFigure(works               ? tr("Under way")
                           : m_service.running ? tr("Waiting")
                                               : tr("By hand"));
  m_serviceCard->setNote(works ? workText() : waitingText());
  // A hidden page need not count seconds.
  if (isVisible() && m_service.running && !works) {
    m_tick->start();
  } else {
    m_tick->stop();
  }
}

QString ClosurePage::workText() const {
  if (m_service.campaign.isNone()) return tr("looking for what is due");
  if (m_service.left == 0 && m_service.refunded == 0) {
    return tr("campaign %1").arg(m_service.campaign.value);
  }
  return tr("campaign %1: %2 refunded, %3 left")
      .arg(QString::number(m_service.campaign.value), formatCount(m_service.refunded),
           formatCount(m_service.left));
}

QString ClosurePage::waitingText() const {
  if (!m_service.running) return tr("this console closes nothing by itself");
  const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_service.nextRunAt);
  if (seconds <= 0) return tr("looks again in a moment");
  if (seconds == 1) return tr("looks again in 1 second");
  return tr("looks again in %n seconds", nullptr, int(seconds));
}

void ClosurePage::showFailure(PagedTableModel* model) {
  if (model->rowCount() == 0) return;  // its place says it
  banner()->say(Banner::Kind::warning, tr("What you see may be out of date.") + u' ' +
                                           errorText(*model->error(), Attempt::load).sentence());
}

void ClosurePage::refresh() {
  m_isStale = false;
  m_due->refresh();
  m_ending->refresh();
  m_closed->refresh();
}

void ClosurePage::activated() {
  if (m_isStale) refresh();
}

void ClosurePage::follow() {
  m_isStale = true;
  if (isVisible()) refresh();
}

void ClosurePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_reread->start();
  showService();
}

void ClosurePage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_reread->stop();
  m_tick->stop();
}
