// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewpage.h"

#include <utility>

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "models/closuretext.h"
#include "storage/pledges.h"
#include "ui/banner.h"
#include "ui/card.h"
#include "ui/choicebar.h"
#include "ui/errortext.h"
#include "ui/figurecard.h"
#include "ui/hourchart.h"
#include "ui/proofcard.h"
#include "ui/tableview.h"

namespace {

constexpr int tickMs = 1'000;
constexpr int rereadMs = 30'000;
constexpr int sideWidth = 318;

PagedModel<HourOfPledges>* makeHoursModel(const Currency& currency, const QTimeZone& zone,
                                          PageSource<HourOfPledges> source, QObject* parent) {
  using Hour = HourOfPledges;
  std::vector<Column<Hour>> columns{
      {.title = OverviewPage::tr("Day"),
       .display = [zone](const Hour& hour) { return formatDay(hour.from, QLocale(), zone); },
       .width = 110},
      {.title = OverviewPage::tr("Hour"),
       .display = [zone](const Hour& hour) { return hourText(hour, zone); },
       .width = 140,
       .stretches = true},
      {.title = OverviewPage::tr("Pledges"),
       .display = [](const Hour& hour) { return formatCount(hour.pledged.lines); },
       .alignment = Qt::AlignRight,
       .width = 120},
      {.title = OverviewPage::tr("Amount"),
       .display =
           [currency](const Hour& hour) { return formatMoney(hour.pledged.amount, currency); },
       .alignment = Qt::AlignRight,
       .width = 160},
  };
  return new PagedModel<Hour>(
      std::move(columns), [](const Hour& hour) { return hour.from.toSecsSinceEpoch(); },
      std::move(source), parent);
}

}  // namespace

OverviewPage::OverviewPage(Console& console, QWidget* parent, const QTimeZone& zone)
    : Page(parent),
      m_console(console),
      m_zone(zone),
      m_overview(console, nullptr, zone),
      m_proof(console),
      m_tick(new QTimer(this)),
      m_reread(new QTimer(this)) {
  setObjectName(QStringLiteral("overviewPage"));
  makeFigures();
  makeLower();
  connect(&m_overview, &Overview::changed, this, &OverviewPage::showFigures);
  connect(&m_overview, &Overview::failed, this, &OverviewPage::showFailure);
  connect(&m_console, &Console::changed, this, [this] {
    if (isVisible()) refresh();
  });
  m_tick->setInterval(tickMs);
  connect(m_tick, &QTimer::timeout, this, &OverviewPage::showService);
  m_reread->setInterval(rereadMs);
  connect(m_reread, &QTimer::timeout, this, [this] {
    refresh();
    m_proof.want();
  });
  showService();
}

FigureCard* OverviewPage::addFigure(QHBoxLayout* row, const QString& label, const char* name,
                                    const char* link, const QString& where) {
  auto* const card = new FigureCard(label, this);
  card->setObjectName(QLatin1StringView(name));
  card->setLink(QUrl(QLatin1StringView(link)), where);
  connect(card, &FigureCard::linkActivated, this, &OverviewPage::linkActivated);
  row->addWidget(card, 1);
  return card;
}

void OverviewPage::makeFigures() {
  auto* const money = new QHBoxLayout;
  auto* const work = new QHBoxLayout;
  for (QHBoxLayout* const row : {money, work}) {
    row->setSpacing(12);
    body()->addLayout(row);
  }
  const QString campaigns = tr("Shows the campaigns");
  const QString log = tr("Shows the transaction log");
  m_escrow = addFigure(money, tr("In escrow"), "overviewEscrow",
                       "groundswell://campaigns?status=active", campaigns);
  m_wallets = addFigure(money, tr("In wallets"), "overviewWallets", "groundswell://wallets",
                        tr("Shows the wallets"));
  m_deposited = addFigure(money, tr("Deposited today"), "overviewDeposited",
                          "groundswell://log?from=today&type=deposit", log);
  m_pledged = addFigure(money, tr("Pledged today"), "overviewPledged",
                        "groundswell://log?from=today&type=pledge_confirmed", log);
  m_active = addFigure(work, tr("Active campaigns"), "overviewActive",
                       "groundswell://campaigns?status=active", campaigns);
  m_ending = addFigure(work, tr("End within 24 hours"), "overviewEnding",
                       "groundswell://closures?window=day", tr("Shows what closing would do"));
  m_refunds = addFigure(work, tr("Refunds under way"), "overviewRefunds",
                        "groundswell://closures?list=refunds", tr("Shows the refunds"));
  m_lapsing = addFigure(work, tr("Lapse within %n hours", nullptr, lapsingHours), "overviewLapsing",
                        "groundswell://pledges?sort=number&status=lapsing",
                        tr("Shows the pledges about to lapse"));
}

void OverviewPage::makeLower() {
  auto* const lower = new QHBoxLayout;
  lower->setSpacing(12);
  lower->addWidget(makeHours(), 1);
  auto* const side = new QVBoxLayout;
  side->setSpacing(12);
  auto* const service = new QHBoxLayout;
  m_closing = addFigure(service, tr("Closing"), "overviewClosing", "groundswell://closures",
                        tr("Shows the closures"));
  side->addLayout(service);
  auto* const books = new ProofCard(m_proof, this);
  side->addWidget(books, 1);
  for (QWidget* const card : std::initializer_list<QWidget*>{m_closing, books})
    card->setFixedWidth(sideWidth);
  lower->addLayout(side);
  body()->addLayout(lower, 1);
}

QWidget* OverviewPage::makeHours() {
  auto* const card = new Card(tr("Pledges per hour, the last 24 hours"), this);
  m_chart = new HourChart(card);
  m_hours = makeHoursModel(
      m_console.currency(), m_zone,
      [this](const PageRequest<HourOfPledges>& page, auto done) {
        done(page.after ? std::vector<HourOfPledges>() : m_overview.hours());
      },
      this);
  m_hoursTable = new TableView(card);
  m_hoursTable->setObjectName(QStringLiteral("overviewHours"));
  m_hoursTable->setAccessibleName(tr("Pledges per hour"));
  m_hoursTable->setPagedModel(m_hours);
  auto* const choice = new ChoiceBar(tr("Chart or table"), card);
  choice->setObjectName(QStringLiteral("overviewHoursAs"));
  choice->setCompact();
  choice->addChoice(QStringLiteral("chart"), tr("Chart"));
  choice->addChoice(QStringLiteral("table"), tr("Table"));
  auto* const stack = new QStackedWidget(card);
  stack->addWidget(m_chart);
  stack->addWidget(m_hoursTable);
  connect(choice, &ChoiceBar::chosenChanged, stack,
          [stack](const QString& key) { stack->setCurrentIndex(key == u"table" ? 1 : 0); });
  card->body()->addWidget(choice);
  card->body()->addWidget(stack, 1);
  return card;
}

void OverviewPage::showFigures() {
  // Only its own words: the window says things here that are still true.
  if (std::exchange(m_saysFailure, false)) banner()->dismiss();
  const OverviewFigures& figures = m_overview.figures();
  showMoney();
  m_active->setFigure(formatCount(figures.active));
  m_active->setNote(figures.due == 0 ? tr("none is past its deadline")
                                     : tr("%1 past the deadline").arg(formatCount(figures.due)));
  m_ending->setFigure(formatCount(figures.endingSoon));
  m_ending->setNote(figures.endingSoon == 0 ? tr("no deadline comes near")
                                            : tr("what closing would do"));
  const QString left = formatMoney(figures.refundsLeft, m_console.currency());
  m_refunds->setFigure(formatCount(figures.refunds));
  m_refunds->setNote(figures.refunds == 0 ? tr("nothing to give back")
                     : figures.refundsPaused == 0
                         ? tr("%1 to give back").arg(left)
                         : tr("%1, %2 paused").arg(left, formatCount(figures.refundsPaused)));
  const bool isMore = figures.lapsing > OverviewFigures::lapsingMax;
  const QString lapsing = formatCount(isMore ? OverviewFigures::lapsingMax : figures.lapsing);
  m_lapsing->setFigure(isMore ? tr("%1 or more").arg(lapsing) : lapsing);
  m_lapsing->setNote(
      figures.lapsing == 0
          ? tr("none is about to lapse")
          : tr("pending, %1").arg(formatMoney(figures.lapsingAmount, m_console.currency())));
  showHours();
}

void OverviewPage::showMoney() {
  const OverviewFigures& figures = m_overview.figures();
  const Currency currency = m_console.currency();
  m_escrow->setFigure(formatMoney(figures.inEscrow, currency));
  m_escrow->setNote(figures.refundsLeft.minor == 0
                        ? tr("of active campaigns")
                        : tr("%1 goes back").arg(formatMoney(figures.refundsLeft, currency)));
  m_wallets->setFigure(formatMoney(m_overview.wallets(), currency));
  m_wallets->setNote(tr("of everybody together"));
  showMoved(*m_deposited, MoneyFlow::What::deposited);
  showMoved(*m_pledged, MoneyFlow::What::pledged);
}

void OverviewPage::showMoved(FigureCard& card, MoneyFlow::What what) {
  const Currency currency = m_console.currency();
  card.setFigure(formatMoney(m_overview.today(what).amount, currency));
  card.setNote(tr("by now yesterday: %1")
                   .arg(formatMoney(m_overview.yesterdayUntilNow(what).amount, currency)));
}

void OverviewPage::showHours() {
  if (m_overview.isKnown()) m_chart->setHours(m_overview.hours(), m_zone);
  m_hours->refresh();
}

void OverviewPage::showClosures(const ClosureState& state) {
  m_service = state;
  showService();
}

void OverviewPage::showService() {
  m_closing->setFigure(closureFigure(m_service));
  m_closing->setNote(closureNote(m_service, QDateTime::currentDateTimeUtc()));
  if (isVisible() && m_service.running && !isWorking(m_service)) {
    m_tick->start();
  } else {
    m_tick->stop();
  }
}

void OverviewPage::showFailure() {
  m_saysFailure = true;
  const QString why = errorText(*m_overview.error(), Attempt::load).sentence();
  banner()->say(Banner::Kind::warning,
                m_overview.isKnown() ? tr("What you see may be out of date.") + u' ' + why : why);
}

void OverviewPage::refresh() {
  m_overview.refresh();
}

void OverviewPage::activated() {
  refresh();
}

void OverviewPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_reread->start();
  m_proof.want();
  showService();
}

void OverviewPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_reread->stop();
  m_tick->stop();
}
