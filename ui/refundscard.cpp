// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refundscard.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/choicebar.h"
#include "ui/pagestate.h"
#include "ui/reasondialog.h"
#include "ui/tableview.h"

RefundsCard::RefundsCard(Console& console, QWidget* parent)
    : Card(QString(), parent),
      m_console(console),
      m_choice(new ChoiceBar(tr("Refunds or closures"), this)),
      m_stack(new QStackedWidget(this)) {
  setFlush(true);
  m_clock.start();
  m_refunds = closureModel::makeRefunds(console.currency(), m_rates,
                                        closureModel::refundsSource(console), this);
  m_closed =
      closureModel::makeClosures(console.currency(), closureModel::closuresSource(console), this);
  m_choice->setObjectName(QStringLiteral("closureHistory"));
  m_choice->setCompact();
  m_choice->addChoice(QStringLiteral("closed"), tr("Closed last"));
  m_choice->addChoice(QStringLiteral("refunds"), tr("Refunds under way"));
  m_choice->setContentsMargins(11, 4, 11, 4);
  m_stack->addWidget(makeTable(m_closed, "closureClosed", tr("Closed last"),
                               tr("No campaign was closed yet."), m_closedTable));
  m_stack->addWidget(makeTable(m_refunds, "closureRefunds", tr("Refunds under way"),
                               tr("Nothing is left to refund."), m_refundsTable));
  m_closedTable->setStatusColumn(closureModel::closedOutcome);
  m_refundsTable->setStatusColumn(closureModel::refundState);
  m_refundsTable->setProgressColumn(closureModel::refundProgress);
  body()->addWidget(m_choice);
  body()->addWidget(m_stack, 1);
  makeActions();
  connect(m_choice, &ChoiceBar::chosenChanged, this, [this](const QString& key) {
    m_stack->setCurrentIndex(key == u"refunds" ? 1 : 0);
    showActions();
    Q_EMIT chosenChanged();
  });
  connect(m_closedTable, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_closed->rowAt(row).campaign); });
  connect(m_refundsTable, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_refunds->rowAt(row).campaign); });
  connect(m_refundsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &RefundsCard::showActions);
  connect(m_refunds, &PagedTableModel::loaded, this, &RefundsCard::showSpeed);
}

PageState* RefundsCard::makeTable(PagedTableModel* model, const char* name, const QString& title,
                                  const QString& empty, TableView*& view) {
  auto* const state = new PageState(this);
  view = new TableView(state);
  view->setObjectName(QLatin1StringView(name));
  view->setAccessibleName(title);
  view->setPagedModel(model);
  state->setContent(view);
  state->setObjectName(QLatin1StringView(name) + QStringLiteral("State"));
  state->setEmpty(empty);
  state->follow(model);
  return state;
}

void RefundsCard::makeActions() {
  m_pause = new QAction(tr("&Pause refunds…"), this);
  m_pause->setObjectName(QStringLiteral("pauseRefunds"));
  connect(m_pause, &QAction::triggered, this, &RefundsCard::pause);
  m_resume = new QAction(tr("&Resume refunds…"), this);
  m_resume->setObjectName(QStringLiteral("resumeRefunds"));
  connect(m_resume, &QAction::triggered, this, &RefundsCard::resume);
  connect(m_refundsTable, &TableView::contextMenuAboutToShow, this, [this](QMenu* menu) {
    menu->addActions({m_pause, m_resume});
  });
  showActions();
}

// They are about a row of the refunds: offered while these are shown.
void RefundsCard::showActions() {
  const bool isShown = m_choice->chosen() == u"refunds";
  const RefundUnderWay* const refund = current();
  m_pause->setVisible(isShown);
  m_resume->setVisible(isShown);
  m_pause->setEnabled(refund && !refund->isPaused());
  m_resume->setEnabled(refund && refund->isPaused());
}

void RefundsCard::showSpeed() {
  m_rates.look(m_clock.elapsed(), m_refunds->rows());
  m_refundsTable->viewport()->update();
  showActions();
}

void RefundsCard::refresh() {
  m_refunds->refresh();
  m_closed->refresh();
}

void RefundsCard::choose(const QString& list) {
  m_choice->choose(list);
}

QString RefundsCard::chosen() const {
  return m_choice->chosen();
}

const RefundUnderWay* RefundsCard::current() const {
  const int row = m_refundsTable->currentRow();
  return row < 0 || row >= m_refunds->rowCount() ? nullptr : &m_refunds->rowAt(row);
}

void RefundsCard::pause() {
  const RefundUnderWay* const refund = current();
  if (!refund) return;
  const CampaignId campaign = refund->campaign;
  auto* const dialog = new ReasonDialog(
      m_console,
      {.attempt = Attempt::pauseRefunds,
       .name = QStringLiteral("pauseRefunds"),
       .title = tr("Pause refunds"),
       .consequence = tr("Campaign %1, “%2”: no console and no closure service gives money back "
                         "until somebody resumes it. What was refunded stays refunded; %3 wait in "
                         "escrow. A batch under way is finished first.")
                          .arg(QString::number(campaign.value), refund->title,
                               formatMoney(refund->fundsLeft, m_console.currency())),
       .verb = tr("&Pause"),
       .action =
           [campaign](const QString& reason) {
             return PauseRefunds{.campaign = campaign, .reason = reason}.toAction();
           }},
      window());
  connect(dialog, &ActionDialog::succeeded, this, [this, campaign] {
    Q_EMIT succeeded(tr("The refunds of campaign %1 are paused.").arg(campaign.value));
    refresh();
  });
  dialog->open();
}

void RefundsCard::resume() {
  const RefundUnderWay* const refund = current();
  if (!refund) return;
  const CampaignId campaign = refund->campaign;
  auto* const dialog = new ReasonDialog(
      m_console,
      {.attempt = Attempt::resumeRefunds,
       .name = QStringLiteral("resumeRefunds"),
       .title = tr("Resume refunds"),
       .consequence = tr("%1 paused the refunds of campaign %2: %3\nThe rest, %4, is given back "
                         "from now on.")
                          .arg(actorText(refund->pausedBy, refund->pausedByName),
                               QString::number(campaign.value), refund->pauseReason,
                               formatMoney(refund->fundsLeft, m_console.currency())),
       .verb = tr("&Resume"),
       .isReasonNeeded = false,
       .hasReason = false,
       .action = [campaign](const QString&) { return ResumeRefunds{campaign}.toAction(); }},
      window());
  connect(dialog, &ActionDialog::succeeded, this, [this, campaign] {
    Q_EMIT succeeded(tr("The refunds of campaign %1 go on.").arg(campaign.value));
    Q_EMIT resumed(campaign);
    refresh();
  });
  dialog->open();
}
