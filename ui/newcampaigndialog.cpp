// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newcampaigndialog.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "storage/validation.h"
#include "ui/banner.h"
#include "ui/campaign/draftlist.h"
#include "ui/campaign/milestonedialog.h"
#include "ui/campaign/tierdialog.h"
#include "ui/form.h"
#include "ui/moneyedit.h"
#include "ui/personpicker.h"

namespace {

constexpr QLatin1StringView creatorField("creator_id");
constexpr QLatin1StringView titleField("title");
constexpr QLatin1StringView descriptionField("description");
constexpr QLatin1StringView goalField("goal");
constexpr QLatin1StringView deadlineField("deadline");
constexpr int daysProposed = 30;
constexpr int widthUsual = 860;

// A full hour: what a person means, whatever second the dialog was opened in.
QDateTime proposedDeadline(const QDateTime& now) {
  const QDateTime there = now.addDays(daysProposed).toLocalTime();
  return QDateTime(there.date(), QTime(there.time().hour(), 0));
}

}  // namespace

NewCampaignDialog::NewCampaignDialog(Console& console, QWidget* parent)
    : ActionDialog(console, Attempt::createCampaign, QStringLiteral("campaign"), parent) {
  setWindowTitle(tr("New campaign"));
  setSendText(tr("C&reate campaign"));
  makeWho();
  makeWhat();
  makeWhen();
  // The form at the left, what may be added at the right.
  auto* const columns = new QHBoxLayout;
  columns->setSpacing(24);
  body()->removeWidget(form());
  columns->addWidget(form(), 5);
  columns->addWidget(makeLists(), 4);
  body()->addLayout(columns, 1);
  setMinimumWidth(widthUsual);
  connect(this, &ActionDialog::succeeded, this, [this](const Answer& answer) {
    Q_EMIT created(answer.id<CampaignId>("campaign_id"),
                   tr("The campaign “%1” is open for pledges.").arg(m_title->text().trimmed()));
  });
  (m_creator ? static_cast<QWidget*>(m_creator) : m_title)->setFocus();
}

void NewCampaignDialog::makeWho() {
  if (!console().isStaff()) return;
  m_creator = new PersonPicker(console(), form());
  m_creator->setObjectName(QStringLiteral("campaignCreator"));
  form()->addField(creatorField, tr("Cr&eator"), m_creator, [this] {
    return m_creator->person() ? problemAt(creatorField) : m_creator->problem();
  });
  connect(m_creator, &PersonPicker::personChanged, form(),
          [this] { form()->setProblem(creatorField, {}); });
}

void NewCampaignDialog::makeWhat() {
  m_title = new QLineEdit(form());
  m_title->setObjectName(QStringLiteral("campaignTitle"));
  form()->addField(titleField, tr("&Title"), m_title, [this] { return problemAt(titleField); });
  m_description = new QPlainTextEdit(form());
  m_description->setObjectName(QStringLiteral("campaignDescription"));
  m_description->setTabChangesFocus(true);
  m_description->setMinimumHeight(110);
  form()->addField(descriptionField, tr("&Description"), m_description,
                   [this] { return problemAt(descriptionField); });
  m_goal = new MoneyEdit(console().currency(), form());
  m_goal->setObjectName(QStringLiteral("campaignGoal"));
  form()->addField(goalField, tr("&Goal"), m_goal, [this] {
    return m_goal->isAcceptable() ? problemAt(goalField) : m_goal->problem();
  });
}

void NewCampaignDialog::makeWhen() {
  m_deadline = new QDateTimeEdit(proposedDeadline(console().serverNow()), form());
  m_deadline->setObjectName(QStringLiteral("campaignDeadline"));
  m_deadline->setCalendarPopup(true);
  form()->addField(deadlineField, tr("Dead&line: 1 hour to 90 days ahead"), m_deadline,
                   [this] { return problemAt(deadlineField); });
  m_cancellation = new QCheckBox(tr("Backers may cancel &paid pledges until the deadline"), form());
  m_cancellation->setObjectName(QStringLiteral("campaignCancellation"));
  m_cancellation->setAccessibleName(tr("Backers may cancel paid pledges"));
  m_cancellation->setChecked(true);
  form()->addWidget(m_cancellation);
}

QWidget* NewCampaignDialog::makeLists() {
  auto* const lists = new QWidget(this);
  m_tierList = new DraftList(QStringLiteral("campaignTiers"), tr("Rewards"),
                             tr("None yet. Backers can pledge without a reward too."), lists);
  m_milestoneList =
      new DraftList(QStringLiteral("campaignMilestones"), tr("Milestones"),
                    tr("None yet. A milestone says what becomes possible at an amount."), lists);
  auto* const column = new QVBoxLayout(lists);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(16);
  column->addWidget(m_tierList);
  column->addWidget(m_milestoneList);
  column->addStretch(1);
  connect(m_tierList, &DraftList::addRequested, this, [this] { editTier(-1); });
  connect(m_tierList, &DraftList::changeRequested, this, &NewCampaignDialog::editTier);
  connect(m_tierList, &DraftList::removeRequested, this, [this](int row) {
    m_tiers.erase(m_tiers.begin() + row);
    showTiers();
  });
  connect(m_milestoneList, &DraftList::addRequested, this, [this] { editMilestone(-1); });
  connect(m_milestoneList, &DraftList::changeRequested, this, &NewCampaignDialog::editMilestone);
  connect(m_milestoneList, &DraftList::removeRequested, this, [this](int row) {
    m_milestones.erase(m_milestones.begin() + row);
    showMilestones();
  });
  return lists;
}

void NewCampaignDialog::editTier(int row) {
  auto* const dialog = new TierDialog(
      console(), row < 0 ? std::nullopt : std::optional(m_tiers.at(size_t(row))), this);
  connect(dialog, &TierDialog::drafted, this, [this, row](const NewTier& tier) {
    if (row < 0) {
      m_tiers.push_back(tier);
    } else {
      m_tiers.at(size_t(row)) = tier;
    }
    showTiers();
  });
  dialog->open();
}

void NewCampaignDialog::editMilestone(int row) {
  auto* const dialog = new MilestoneDialog(
      console(), row < 0 ? std::nullopt : std::optional(m_milestones.at(size_t(row))), this);
  connect(dialog, &MilestoneDialog::drafted, this, [this, row](const NewMilestone& milestone) {
    if (row < 0) {
      m_milestones.push_back(milestone);
    } else {
      m_milestones.at(size_t(row)) = milestone;
    }
    showMilestones();
  });
  dialog->open();
}

void NewCampaignDialog::showTiers() {
  QStringList lines;
  for (const NewTier& tier : m_tiers) {
    const QString places = tier.quantityAvailable
                               ? tr("%1 places").arg(formatCount(*tier.quantityAvailable))
                               : tr("unlimited");
    lines.append(QStringLiteral("%1 · %2 · %3")
                     .arg(formatMoney(tier.price, console().currency()), places, tier.title));
  }
  m_tierList->setLines(lines);
}

void NewCampaignDialog::showMilestones() {
  QStringList lines;
  for (const NewMilestone& milestone : m_milestones) {
    lines.append(QStringLiteral("%1 · %2").arg(formatMoney(milestone.target, console().currency()),
                                               milestone.title));
  }
  m_milestoneList->setLines(lines);
}

CreateCampaign NewCampaignDialog::request() const {
  const std::optional<Person>& creator = m_creator ? m_creator->person() : console().person();
  return {.creator = creator ? creator->id : UserId{},
          .title = m_title->text().trimmed(),
          .description = m_description->toPlainText().trimmed(),
          .goal = m_goal->amount().value_or(Money{}),
          .deadline = m_deadline->dateTime().toUTC(),
          .cancellationAllowed = m_cancellation->isChecked(),
          .tiers = m_tiers,
          .milestones = m_milestones};
}

Action NewCampaignDialog::action() const {
  return request().toAction();
}

std::vector<Error> NewCampaignDialog::problems() const {
  return problemsOf(request(), console().serverNow());
}

// A field of a draft ("tiers[2].price") is none of the form's: the banner says it.
void NewCampaignDialog::refused(const Error& error) {
  const QString field = error.facts.value(QLatin1StringView("field")).toString();
  if (!field.contains(u'[')) {
    ActionDialog::refused(error);
    return;
  }
  const ErrorText text = errorText(error, Attempt::createCampaign, console().currency());
  banner()->say(Banner::Kind::error, text.sentence());
}
