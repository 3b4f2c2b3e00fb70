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
#include "models/closuretext.h"
#include "ui/addresstext.h"
#include "ui/banner.h"
#include "ui/closedialog.h"
#include "ui/closingscard.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/figurecard.h"
#include "ui/refundscard.h"

namespace {

constexpr int tickMs = 1'000;
constexpr int rereadMs = 5'000;

// In an address, where they are not the usual ones.
const QString windowKey = QStringLiteral("window");
const QString usualWindow = QStringLiteral("week");
const QString listKey = QStringLiteral("list");
const QString usualList = QStringLiteral("closed");

// A full page may have more behind it, and no number would be true.
template <class Row>
QString countText(const std::vector<Row>& rows, qint64 count) {
  const bool isFull = int(rows.size()) >= PagedTableModel::pageRows;
  return isFull ? ClosurePage::tr("%1 or more").arg(formatCount(count)) : formatCount(count);
}

}  // namespace

ClosurePage::ClosurePage(Console& console, QWidget* parent)
    : Page(parent),
      m_console(console),
      m_closings(new ClosingsCard(console, this)),
      m_refunds(new RefundsCard(console, this)),
      m_tick(new QTimer(this)),
      m_reread(new QTimer(this)) {
  setObjectName(QStringLiteral("closurePage"));
  body()->addWidget(makeFigures());
  body()->addWidget(m_closings, 1);
  body()->addWidget(m_refunds, 1);
  makeActions();
  connectModels();
  m_tick->setInterval(tickMs);
  connect(m_tick, &QTimer::timeout, this, &ClosurePage::showService);
  m_reread->setInterval(rereadMs);
  connect(m_reread, &QTimer::timeout, this, &ClosurePage::refresh);
  connect(&m_console, &Console::changed, this, &ClosurePage::follow);
  connect(m_closings, &ClosingsCard::chosenChanged, this, &Page::addressChanged);
  connect(m_refunds, &RefundsCard::chosenChanged, this, &Page::addressChanged);
  showService();
  refresh();
}

void ClosurePage::makeActions() {
  m_runNow = new QAction(tr("&Close what is due…"), this);
  m_runNow->setObjectName(QStringLiteral("runNowAction"));
  m_runNow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
  m_runNow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(m_runNow, &QAction::triggered, this, &ClosurePage::closeDue);
  setPrimaryAction(m_runNow);
  const auto showsClosed = [this] { return m_refunds->chosen() == usualList; };
  new ExportTask(
      m_console, *this,
      {.name = "closures",
       .table = [showsClosed] { return showsClosed() ? closuresExport() : refundsExport(); },
       .fileName =
           [showsClosed] {
             return showsClosed() ? tr("closed-campaigns", "file name")
                                  : tr("refunds-under-way", "file name");
           }});
  m_runOne = new QAction(tr("Close &only this one…"), this);
  m_runOne->setObjectName(QStringLiteral("runOneAction"));
  connect(m_runOne, &QAction::triggered, this, [this] {
    if (const auto closing = m_closings->currentDue()) close({*closing});
  });
  addActions({m_runOne, m_refunds->pauseAction(), m_refunds->resumeAction()});
}

// The service looks for more than campaigns that are due; and it knows what this list does not.
void ClosurePage::closeDue() {
  std::vector<Closing> due = m_closings->due();
  due.empty() ? Q_EMIT runNowRequested() : close(std::move(due));
}

void ClosurePage::close(std::vector<Closing> due) {
  const CampaignId campaign = due.front().campaign;
  const bool isOne = due.size() == 1;
  auto* const dialog = new CloseDialog(m_console, std::move(due), window());
  connect(dialog, &ActionDialog::succeeded, this, [this, dialog, campaign, isOne] {
    banner()->say(Banner::Kind::success, dialog->closedText());
    refresh();
    if (dialog->shown().follows.lines == 0) return;
    isOne ? Q_EMIT runOneRequested(campaign) : Q_EMIT runNowRequested();
  });
  connect(dialog, &QDialog::rejected, this, &ClosurePage::refresh);
  dialog->open();
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
  m_refundsCard = make(tr("Refunds under way"), "closureRefundsCount");
  m_nextCard = make(tr("Next deadline"), "closureNext");
  m_serviceCard = make(tr("Closing"), "closureService");
  return bar;
}

void ClosurePage::connectModels() {
  connect(m_closings, &ClosingsCard::campaignChosen, this, &ClosurePage::campaignChosen);
  connect(m_closings, &ClosingsCard::currentChanged, this, &ClosurePage::showActions);
  connect(m_refunds, &RefundsCard::campaignChosen, this, &ClosurePage::campaignChosen);
  connect(m_refunds, &RefundsCard::resumed, this, &ClosurePage::runOneRequested);
  connect(m_refunds, &RefundsCard::succeeded, this,
          [this](const QString& sentence) { banner()->say(Banner::Kind::success, sentence); });
  for (PagedTableModel* const model : models()) {
    connect(model, &PagedTableModel::failed, this, [this, model] { showFailure(model); });
    connect(model, &PagedTableModel::loaded, this, &ClosurePage::showFigures);
  }
}

void ClosurePage::showFigures() {
  const auto& closings = m_closings->model()->rows();
  const auto next = std::find_if(closings.begin(), closings.end(),
                                 [](const Closing& row) { return row.secondsLeft > 0; });
  const auto due = next - closings.begin();
  m_dueCard->setFigure(next == closings.end() ? countText(closings, due) : formatCount(due));
  m_dueCard->setNote(due == 0 ? tr("everything that ended is closed")
                              : tr("the service closes it by itself"));
  const auto& refunds = m_refunds->refunds()->rows();
  const auto paused =
      std::count_if(refunds.begin(), refunds.end(), [](const auto& row) { return row.isPaused(); });
  const Money left =
      std::accumulate(refunds.begin(), refunds.end(), Money{},
                      [](Money sum, const RefundUnderWay& row) { return sum + row.fundsLeft; });
  m_refundsCard->setFigure(countText(refunds, qint64(refunds.size())));
  m_refundsCard->setNote(
      refunds.empty() ? tr("nothing is left to refund")
      : paused == 0   ? tr("%1 to give back").arg(formatMoney(left, m_console.currency()))
                      : tr("%1 to give back, %2 paused")
                          .arg(formatMoney(left, m_console.currency()), formatCount(paused)));
  // One list that was read says nothing of the others.
  const bool isUpToDate =
      std::ranges::none_of(models(), [](const auto* model) { return model->error().has_value(); });
  if (isUpToDate && banner()->kind() == Banner::Kind::warning && !m_service.lastError)
    banner()->dismiss();
}

std::array<PagedTableModel*, 3> ClosurePage::models() const {
  return {m_closings->model(), m_refunds->refunds(), m_refunds->closed()};
}

// Of every campaign, not of those listed: these may all be due.
void ClosurePage::readNext() {
  m_console.read<std::vector<Closing>>(
      this,
      [](Connection& connection) {
        return closingPage(connection, {.fromSeconds = 0, .rowsMax = 1});
      },
      [this](const Result<std::vector<Closing>>& read) {
        if (!read) return;  // the lists say why
        const Closing* const next = read->empty() ? nullptr : &read->front();
        m_nextCard->setFigure(next ? formatTimeLeft(next->deadline, m_console.serverNow())
                                   : tr("None"));
        // A title of another script must not move to the card's other side.
        m_nextCard->setNote(next ? QChar(0x200e) + next->title : tr("no campaign ends later"));
      });
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
  m_serviceCard->setFigure(closureFigure(m_service));
  m_serviceCard->setNote(closureNote(m_service, QDateTime::currentDateTimeUtc()));
  showActions();
  // A hidden page need not count seconds.
  if (isVisible() && m_service.running && !isWorking(m_service)) {
    m_tick->start();
  } else {
    m_tick->stop();
  }
}

void ClosurePage::showActions() {
  const bool works = isWorking(m_service);
  m_runNow->setEnabled(!works);
  m_runOne->setEnabled(!works && m_closings->currentDue());
}

void ClosurePage::showFailure(PagedTableModel* model) {
  if (model->rowCount() == 0) return;  // its place says it
  banner()->say(Banner::Kind::warning, tr("What you see may be out of date.") + u' ' +
                                           errorText(*model->error(), Attempt::load).sentence());
}

void ClosurePage::refresh() {
  m_isStale = false;
  m_closings->refresh();
  m_refunds->refresh();
  readNext();
}

void ClosurePage::activated() {
  if (m_isStale) refresh();
}

PageAddress ClosurePage::address() const {
  PageAddress address{.room = room()};
  if (const QString window = m_closings->chosen(); window != usualWindow) {
    address.values.insert(windowKey, window);
  }
  if (const QString list = m_refunds->chosen(); list != usualList) {
    address.values.insert(listKey, list);
  }
  return address;
}

QString ClosurePage::open(const PageAddress& address) {
  m_closings->choose(address.values.value(windowKey, usualWindow));
  m_refunds->choose(address.values.value(listKey, usualList));
  const QStringList others = address.keysBeside({windowKey, listKey});
  return others.isEmpty() ? QString() : addressText::leftOut(others);
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
