// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drillpage.h"

#include <numeric>

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include "models/drilltext.h"
#include "models/duration.h"
#include "ui/banner.h"
#include "ui/card.h"
#include "ui/errortext.h"
#include "ui/figurecard.h"
#include "ui/racecard.h"
#include "ui/wrappedlabel.h"

DrillPage::DrillPage(QWidget* parent) : Page(parent) {
  setObjectName(QStringLiteral("drillPage"));
  m_run = new QAction(tr("&Run the drill"), this);
  m_run->setObjectName(QStringLiteral("runDrill"));
  m_run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
  m_run->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(m_run, &QAction::triggered, this, &DrillPage::runRequested);
  setPrimaryAction(m_run);
  body()->addWidget(makeAbout());
  body()->addWidget(makeFigures());
  body()->addWidget(makeRaces(), 1);
}

QWidget* DrillPage::makeAbout() {
  auto* const card = new Card({}, this);
  auto* const about = new WrappedLabel(
      tr("The drill tries to oversell, to overdraw, to pay twice and to pledge too late, with many "
         "threads at the same moment and by the same actions as this console, and counts what came "
         "of it. It runs on a server of its own on this computer, which is thrown away afterwards: "
         "the books of this platform cannot be touched."),
      card);
  about->setObjectName(QStringLiteral("drillAbout"));
  card->body()->addWidget(about);
  m_progress = new QWidget(card);
  m_doing = new QLabel(m_progress);
  m_doing->setObjectName(QStringLiteral("drillDoing"));
  m_doing->setTextFormat(Qt::PlainText);
  m_bar = new QProgressBar(m_progress);
  m_bar->setObjectName(QStringLiteral("drillProgress"));
  m_bar->setRange(0, 100);
  m_bar->setTextVisible(false);
  auto* const column = new QVBoxLayout(m_progress);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_doing);
  column->addWidget(m_bar);
  m_progress->hide();
  card->body()->addWidget(m_progress);
  return card;
}

QWidget* DrillPage::makeFigures() {
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
  m_won = make(tr("Races won"), "drillWon");
  m_took = make(tr("It took"), "drillTook");
  m_tries = make(tr("Tries"), "drillTries");
  m_ranAt = make(tr("Run at"), "drillRanAt");
  m_won->setNote(tr("not run yet"));
  return bar;
}

QWidget* DrillPage::makeRaces() {
  auto* const inside = new QWidget;
  auto* const grid = new QGridLayout(inside);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(12);
  for (const Race race : races) {
    auto* const card = new RaceCard(race, inside);
    const int place = static_cast<int>(m_races.size());
    grid->addWidget(card, place / 2, place % 2);
    grid->setColumnStretch(place % 2, 1);
    m_races.push_back(card);
  }
  grid->setRowStretch(grid->rowCount(), 1);
  auto* const scroll = new QScrollArea(this);
  scroll->setObjectName(QStringLiteral("drillRaces"));
  scroll->setAccessibleName(tr("Races"));
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(inside);
  scroll->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  return scroll;
}

void DrillPage::showState(const DrillState& state) {
  m_run->setEnabled(!state.running);
  m_progress->setVisible(state.running);
  if (state.running) return showRunning(state);
  for (RaceCard* const card : m_races)
    card->showPlan(RaceCard::Stage::notRun);
  if (state.report) showReport(*state.report);
  if (state.error) {
    const ErrorText text = errorText(*state.error, Attempt::runDrill);
    banner()->say(Banner::Kind::error,
                  text.details.isEmpty() ? text.sentence() : text.sentence() + u' ' + text.details);
  }
}

// What an earlier drill found goes: it could be taken for this one's.
void DrillPage::showRunning(const DrillState& state) {
  banner()->dismiss();
  m_doing->setText(state.doing);
  m_bar->setAccessibleName(state.doing);
  m_bar->setValue(state.percent);
  using Stage = RaceCard::Stage;
  Stage stage = state.race ? Stage::over : Stage::notRun;
  for (size_t i = 0; i < m_races.size(); ++i) {
    if (state.race == races[i]) stage = Stage::underWay;
    m_races[i]->showPlan(stage);
    if (stage == Stage::underWay) stage = Stage::notRun;
  }
  for (FigureCard* const card : {m_won, m_took, m_tries, m_ranAt}) {
    card->setFigure({});
    card->setNote({});
  }
  m_won->setNote(tr("under way"));
}

void DrillPage::showReport(const DrillReport& report) {
  const Currency currency{report.currencyCode, report.currencyExponent};
  const auto sum = [&](qint64 RaceResult::*count) {
    return std::accumulate(report.races.begin(), report.races.end(), qint64{0},
                           [count](qint64 so, const RaceResult& race) { return so + race.*count; });
  };
  m_won->setFigure(tr("%1 of %2").arg(report.racesPassed()).arg(std::size(races)));
  m_won->setNote(report.passed()     ? tr("nothing oversold, doubled or lost")
                 : report.wasStopped ? tr("stopped before the end")
                                     : tr("see the cards below"));
  m_took->setFigure(formatDuration(report.took));
  m_took->setNote(tr("without the server's start"));
  m_tries->setFigure(formatCount(sum(&RaceResult::tries)));
  m_tries->setNote(tr("for %1 actions").arg(formatCount(sum(&RaceResult::actions))));
  m_ranAt->setFigure(QLocale().toString(report.startedAt.toLocalTime().time(), u"HH:mm"_qs));
  m_ranAt->setNote(formatDay(report.startedAt));
  for (const RaceResult& race : report.races)
    m_races.at(static_cast<size_t>(race.race))->showResult(race, currency);
  banner()->say(report.passed()     ? Banner::Kind::success
                : report.wasStopped ? Banner::Kind::warning
                                    : Banner::Kind::error,
                verdictText(report));
}
