// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaignpage.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "storage/closures.h"
#include "ui/banner.h"
#include "ui/campaign/campaignhead.h"
#include "ui/campaign/campaignrewards.h"
#include "ui/campaign/campaigntextdialog.h"
#include "ui/campaign/pledgescard.h"
#include "ui/card.h"
#include "ui/exporttask.h"
#include "ui/fundingchart.h"
#include "ui/pagestate.h"
#include "ui/pledgedialog.h"
#include "ui/reasondialog.h"
#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {
constexpr qint64 clockIntervalMs = 60'000;
}  // namespace

CampaignPage::CampaignPage(Console& console, CampaignId id, QWidget* parent)
    : Page(parent), m_console(console), m_id(id) {
  setObjectName(QStringLiteral("campaignPage"));
  makeActions();
  m_state = new PageState(this);
  auto* const content = new QWidget(m_state);
  m_state->setContent(content);
  connect(m_state, &PageState::retryRequested, this, &CampaignPage::refresh);
  body()->addWidget(m_state, 1);
  fill(content);
  m_clock.setSingleShot(true);
  connect(&m_clock, &QTimer::timeout, this, &CampaignPage::refresh);
  connect(&m_console, &Console::changed, this, [this](const LogChanges& changes) {
    if (changes.concern(m_id)) refresh();
  });
  showActions();
  m_state->showLoading();
  refresh();
}

QString CampaignPage::title() const {
  return m_detail ? m_detail->campaign.title : tr("Campaign");
}

// Not the list at the left: from here Tab reaches what the page offers.
void CampaignPage::activated() {
  setFocus(Qt::OtherFocusReason);
}

QAction* CampaignPage::makeAction(const QString& name, const QString& text,
                                  void (CampaignPage::*slot)()) {
  auto* const action = new QAction(text, this);
  action->setObjectName(name);
  connect(action, &QAction::triggered, this, slot);
  addAction(action);
  return action;
}

void CampaignPage::makeActions() {
  m_close = makeAction(QStringLiteral("closeCampaign"), tr("C&lose now"), &CampaignPage::closeNow);
  m_close->setToolTip(tr("The deadline has passed: pay out or refund now"));
  m_change =
      makeAction(QStringLiteral("changeCampaign"), tr("Change &text…"), &CampaignPage::changeText);
  m_change->setToolTip(tr("Change the title and the description"));
  m_cancel = makeAction(QStringLiteral("cancelCampaign"), tr("&Cancel campaign…"),
                        &CampaignPage::cancelCampaign);
  new ExportTask(
      m_console, *this,
      {.name = "campaignPledges",
       .table = [this] { return m_pledges->exported(title()); },
       .fileName = [this] { return tr("pledges-of-campaign-%1", "file name").arg(m_id.value); }});
  m_pledge = makeAction(QStringLiteral("pledge"), tr("&Pledge…"), &CampaignPage::pledge);
  m_pledge->setToolTip(tr("Pledge to this campaign"));
  setPrimaryAction(m_pledge);
}

// In its place already: what moves to another parent is styled anew, with all that is in it.
void CampaignPage::fill(QWidget* content) {
  m_head = new CampaignHead(m_console.currency(), content);
  auto* const columns = new QHBoxLayout;
  columns->setSpacing(12);
  columns->addWidget(makeLeft(content), 5);
  columns->addWidget(makeRight(content), 3);
  auto* const column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_head);
  column->addLayout(columns, 1);
}

QWidget* CampaignPage::makeLeft(QWidget* parent) {
  auto* const left = new QWidget(parent);
  auto* const chart = new Card({}, left);
  m_chart = new FundingChart(chart);
  chart->body()->addWidget(m_chart);
  m_pledges = new PledgesCard(m_console, m_id, left);
  connect(m_pledges, &PledgesCard::pledgeChanged, this, &CampaignPage::say);
  auto* const column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(chart, 2);
  column->addWidget(m_pledges, 3);
  return left;
}

QWidget* CampaignPage::makeRight(QWidget* parent) {
  auto* const scroll = new QScrollArea(parent);
  auto* const inside = new QWidget(scroll->viewport());
  m_rewards = new CampaignRewards(m_console, inside);
  connect(m_rewards, &CampaignRewards::changed, this, &CampaignPage::say);
  auto* const about = new Card(tr("About"), inside);
  m_about = new WrappedLabel(about);
  m_about->setObjectName(QStringLiteral("campaignDescription"));
  m_about->setMinimumWidth(1);
  m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
  about->body()->addWidget(m_about);
  auto* const column = new QVBoxLayout(inside);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_rewards);
  column->addWidget(about);
  column->addStretch(1);
  scroll->setObjectName(QStringLiteral("campaignSide"));
  scroll->setAccessibleName(tr("Rewards, milestones, description"));
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(inside);
  scroll->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  return scroll;
}

void CampaignPage::refresh() {
  if (std::exchange(m_isReading, true)) {
    m_readAgain = true;
    return;
  }
  m_console.read<CampaignDetail>(
      this, [id = m_id](Connection& connection) { return campaignDetail(connection, id); },
      [this](const Result<CampaignDetail>& read) {
        m_isReading = false;
        if (read) {
          show(*read);
        } else {
          sayFailed(read.error(), Attempt::load);
        }
        if (std::exchange(m_readAgain, false)) refresh();
      });
}

void CampaignPage::show(const CampaignDetail& detail) {
  const QString titleBefore = title();
  m_detail = detail;
  if (std::exchange(m_saidFailed, false)) banner()->dismiss();
  m_head->show(detail.campaign, m_console.serverNow());
  showChart(detail);
  m_about->setText(detail.campaign.description.isEmpty() ? tr("There is no description.")
                                                         : detail.campaign.description);
  m_rewards->show(detail, isActive() && !isDue() && mayManage());
  m_pledges->setCampaign(detail.campaign);
  showActions();
  waitForDeadline();
  m_state->showContent();
  if (titleBefore != title()) Q_EMIT titleChanged();
}

void CampaignPage::showChart(const CampaignDetail& detail) {
  const Campaign& campaign = detail.campaign;
  Funding funding{.points = detail.funding,
                  .goal = campaign.goal,
                  .from = campaign.createdAt,
                  .to = campaign.closedAt.isValid() ? campaign.closedAt : m_console.serverNow(),
                  .currency = m_console.currency()};
  for (const Milestone& milestone : detail.milestones)
    funding.milestones.push_back({milestone.title, milestone.target});
  m_chart->setFunding(funding);
}

void CampaignPage::showActions() {
  const bool isOpen = isActive() && !isDue();
  m_pledge->setVisible(mayPledge());
  m_pledge->setEnabled(mayPledge() && isOpen);
  m_change->setVisible(mayManage());
  m_change->setEnabled(mayManage() && isOpen);
  m_cancel->setVisible(mayManage());
  m_cancel->setEnabled(mayManage() && isOpen && !m_isSettling);
  const bool hasRefundsLeft =
      m_detail && m_detail->campaign.status == u"failed" && m_detail->campaign.escrow.minor > 0;
  m_close->setText(hasRefundsLeft ? tr("Refund the &rest now") : tr("C&lose now"));
  m_close->setVisible(mayClose() && m_detail && (isDue() || hasRefundsLeft));
  m_close->setEnabled(m_close->isVisible() && !m_isSettling);
}

// At the deadline by the database's clock, or when "2 hours left" is a minute old.
void CampaignPage::waitForDeadline() {
  if (!isActive()) {
    m_clock.stop();
    return;
  }
  const qint64 left = m_console.serverNow().msecsTo(m_detail->campaign.deadline);
  m_clock.start(int(left > 0 ? std::min(left + 1, clockIntervalMs) : clockIntervalMs));
}

bool CampaignPage::isActive() const {
  return m_detail && m_detail->campaign.status == u"active";
}

bool CampaignPage::isDue() const {
  return isActive() && m_detail->campaign.deadline <= m_console.serverNow();
}

bool CampaignPage::mayManage() const {
  return m_console.isStaff() || (m_console.isOneOf({u"creator"_qs}) && m_detail &&
                                 m_console.isMe(m_detail->campaign.creator));
}

// Nobody pledges to the own campaign; staff do so for others.
bool CampaignPage::mayPledge() const {
  return m_console.isStaff() || (m_console.isOneOf({u"backer"_qs}) && m_detail &&
                                 !m_console.isMe(m_detail->campaign.creator));
}

bool CampaignPage::mayClose() const {
  return m_console.isStaff() || m_console.isOneOf({u"creator"_qs, u"backer"_qs, u"service"_qs});
}

void CampaignPage::changeText() {
  if (!m_detail) return;
  auto* const dialog = new CampaignTextDialog(m_console, m_detail->campaign, window());
  connect(dialog, &ActionDialog::succeeded, this, [this] { say(tr("The campaign was changed.")); });
  dialog->open();
}

void CampaignPage::pledge() {
  if (!m_detail) return;
  auto* const dialog = new PledgeDialog(m_console, *m_detail, window());
  connect(dialog, &PledgeDialog::placed, this,
          [this](const Answer&, const QString& sentence) { say(sentence); });
  dialog->open();
}

void CampaignPage::cancelCampaign() {
  if (!m_detail) return;
  auto* const dialog = new ReasonDialog(
      m_console,
      {.attempt = Attempt::cancelCampaign,
       .name = QStringLiteral("cancelCampaign"),
       .title = tr("Cancel campaign"),
       .consequence =
           tr("The campaign ends as failed, for good. Everything that was paid (%1) goes "
              "back to the backers.")
               .arg(formatMoney(m_detail->campaign.escrow, m_console.currency())),
       .verb = tr("Cancel cam&paign"),
       .isReasonNeeded = true,
       .hasReason = true,
       .action =
           [id = m_id](const QString& reason) {
             return CancelCampaign{id, reason}.toAction();
           },
       .movesMoney = true},
      window());
  connect(dialog, &ActionDialog::succeeded, this, [this](const Answer& answer) {
    if (answer.integer("left") > 0) {
      settle(answer.integer("refunded"), answer.money("refunded_amount"));
    } else {
      say(tr("The campaign was cancelled. %1 went back to the backers.")
              .arg(formatMoney(answer.money("refunded_amount"), m_console.currency())));
    }
  });
  dialog->open();
}

void CampaignPage::closeNow() {
  settle(0, {});
}

void CampaignPage::settle(qint64 refunded, Money amount) {
  m_isSettling = true;
  showActions();
  const auto done = [this, refunded, amount](const Result<Answer>& answer) {
    m_isSettling = false;
    if (!answer) {
      sayFailed(answer.error(), Attempt::closeCampaign);
      refresh();
      return;
    }
    const qint64 count = refunded + answer->integer("refunded");
    const Money sum = amount + answer->money("refunded_amount");
    if (answer->integer("left") > 0) {
      refresh();
      settle(count, sum);
      return;
    }
    const bool isSuccess =
        answer->json.value(QLatin1StringView("status")).toString() == u"successful";
    say(isSuccess ? tr("The campaign was successful; its creator was paid.")
                  : tr("The campaign failed; %1 went back to its backers.")
                        .arg(formatMoney(sum, m_console.currency())));
  };
  m_console.worker().act(this, CloseCampaign{.campaign = m_id}.toAction(), done,
                         Worker::Lane::longWork);
}

void CampaignPage::say(const QString& sentence) {
  m_saidFailed = false;
  banner()->say(Banner::Kind::success, sentence);
  refresh();
}

void CampaignPage::sayFailed(const Error& error, Attempt attempt) {
  const ErrorText text = errorText(error, attempt, m_console.currency());
  if (!m_detail) {
    m_state->showError(text.sentence(), text.details);
    return;
  }
  m_saidFailed = attempt == Attempt::load;
  const QString stale = m_saidFailed ? tr("What you see may be out of date.") + u' ' : QString();
  const bool isWarning = m_saidFailed || error.kind == ErrorKind::outcomeUnknown;
  banner()->say(isWarning ? Banner::Kind::warning : Banner::Kind::error, stale + text.sentence());
}
