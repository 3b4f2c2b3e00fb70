// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/milestonedialog.h"

#include <algorithm>

#include <QLineEdit>
#include <QPlainTextEdit>

#include "storage/validation.h"
#include "ui/form.h"
#include "ui/moneyedit.h"

namespace {
constexpr QLatin1StringView titleField("title");
constexpr QLatin1StringView descriptionField("description");
constexpr QLatin1StringView targetField("target_amount");
constexpr int descriptionHeight = 88;
}  // namespace

MilestoneDialog::MilestoneDialog(Console& console, CampaignId campaign,
                                 const std::optional<Milestone>& before, QWidget* parent)
    : EditDialog(console, Attempt::saveMilestone, QStringLiteral("milestone"), parent),
      m_campaign(campaign),
      m_before(before) {
  makeFields(!before);
  if (before) show({before->title, before->description, before->target});
}

MilestoneDialog::MilestoneDialog(Console& console, const std::optional<NewMilestone>& before,
                                 QWidget* parent)
    : EditDialog(console, Attempt::saveMilestone, QStringLiteral("milestone"), parent) {
  makeFields(!before);
  if (before) show(*before);
}

void MilestoneDialog::makeFields(bool isNew) {
  setWindowTitle(isNew ? tr("Add milestone") : tr("Change milestone"));
  setSendText(isNew ? tr("&Add") : tr("&Save"));
  m_title = new QLineEdit(form());
  m_title->setObjectName(QStringLiteral("milestoneTitle"));
  form()->addField(titleField, tr("&Title"), m_title, [this] { return problemAt(titleField); });
  m_description = new QPlainTextEdit(form());
  m_description->setObjectName(QStringLiteral("milestoneDescription"));
  m_description->setTabChangesFocus(true);
  m_description->setFixedHeight(descriptionHeight);
  form()->addField(descriptionField, tr("&Description (optional)"), m_description,
                   [this] { return problemAt(descriptionField); });
  m_target = new MoneyEdit(console().currency(), form());
  m_target->setObjectName(QStringLiteral("milestoneTarget"));
  form()->addField(targetField, tr("&Reached when this much is raised"), m_target, [this] {
    return m_target->isAcceptable() ? problemAt(targetField) : m_target->problem();
  });
  m_title->setFocus();
}

void MilestoneDialog::show(const NewMilestone& milestone) {
  m_title->setText(milestone.title);
  m_description->setPlainText(milestone.description);
  m_target->setAmount(milestone.target);
}

SaveMilestone MilestoneDialog::request() const {
  return {.milestone = m_before ? std::optional(m_before->id) : std::nullopt,
          .campaign = m_campaign,
          .expectedVersion = m_before ? m_before->version : 0,
          .title = m_title->text().trimmed(),
          .description = m_description->toPlainText().trimmed(),
          .target = m_target->amount().value_or(Money{})};
}

Action MilestoneDialog::action() const {
  return request().toAction();
}

std::vector<Error> MilestoneDialog::problems() const {
  return problemsOf(request());
}

void MilestoneDialog::send() {
  if (!m_campaign.isNone()) {
    EditDialog::send();
    return;
  }
  if (!form()->validate()) return;
  const SaveMilestone drawn = request();
  Q_EMIT drafted({drawn.title, drawn.description, drawn.target});
  accept();
}

void MilestoneDialog::readTheirs() {
  console().read<CampaignDetail>(
      this, [id = m_campaign](Connection& connection) { return campaignDetail(connection, id); },
      [this](const Result<CampaignDetail>& read) {
        if (!read) {
          sayFailed(read.error());
          return;
        }
        const auto found = std::ranges::find_if(read->milestones, [this](const Milestone& each) {
          return m_before && each.id == m_before->id;
        });
        if (found == read->milestones.end()) {
          sayFailed({.kind = ErrorKind::rejected, .refusal = Refusal::unknownMilestone});
          return;
        }
        meet({.fields = besides(*found),
              .fill =
                  [this, theirs = *found] {
                    show({theirs.title, theirs.description, theirs.target});
                  },
              .adopt = [this, theirs = *found] { m_before = theirs; }});
      });
}

std::vector<MeanwhileField> MilestoneDialog::besides(const Milestone& theirs) const {
  const auto target = [this](Money money) { return formatMoney(money, console().currency()); };
  const SaveMilestone mine = request();
  return {{tr("Title"), theirs.title, mine.title},
          {tr("Description"), theirs.description, mine.description},
          {tr("Target"), target(theirs.target), target(mine.target)}};
}
