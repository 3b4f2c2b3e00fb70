// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showjson.h"

#include <QJsonArray>

namespace {

QJsonValue moment(const QDateTime& at) {
  return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs))
                      : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text) {
  return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject reference(qint64 id, const char* key, const QString& text) {
  return {{QStringLiteral("id"), id}, {QLatin1StringView(key), text}};
}

QJsonObject tierObject(const Tier& tier) {
  const auto left = tier.left();
  return {
      {QStringLiteral("id"), tier.id.value},
      {QStringLiteral("title"), tier.title},
      {QStringLiteral("description"), tier.description},
      {QStringLiteral("price"), tier.price.minor},
      {QStringLiteral("quantity_available"),
       tier.quantityAvailable ? QJsonValue(*tier.quantityAvailable) : QJsonValue(QJsonValue::Null)},
      {QStringLiteral("quantity_claimed"), tier.quantityClaimed},
      {QStringLiteral("left"), left ? QJsonValue(*left) : QJsonValue(QJsonValue::Null)},
      {QStringLiteral("closed"), tier.closed},
      {QStringLiteral("version"), tier.version}};
}

QJsonObject milestoneObject(const Milestone& milestone) {
  return {{QStringLiteral("id"), milestone.id.value},
          {QStringLiteral("title"), milestone.title},
          {QStringLiteral("description"), milestone.description},
          {QStringLiteral("target_amount"), milestone.target.minor},
          {QStringLiteral("achieved"), milestone.achieved},
          {QStringLiteral("achieved_at"), moment(milestone.achievedAt)},
          {QStringLiteral("version"), milestone.version}};
}

QString line(const char* label, const QString& value) {
  return QStringLiteral("%1 %2\n").arg(QLatin1StringView(label), -12).arg(value);
}

}  // namespace

QJsonObject showJson::of(const CampaignDetail& detail) {
  const Campaign& campaign = detail.campaign;
  QJsonArray tiers;
  for (const Tier& tier : detail.tiers)
    tiers.append(tierObject(tier));
  QJsonArray milestones;
  for (const Milestone& milestone : detail.milestones)
    milestones.append(milestoneObject(milestone));
  return {
      {QStringLiteral("id"), campaign.id.value},
      {QStringLiteral("title"), campaign.title},
      {QStringLiteral("description"), campaign.description},
      {QStringLiteral("creator"), reference(campaign.creator.value, "name", campaign.creatorName)},
      {QStringLiteral("status"), campaign.status},
      {QStringLiteral("deadline"), moment(campaign.deadline)},
      {QStringLiteral("seconds_left"), campaign.secondsLeft},
      {QStringLiteral("created_at"), moment(campaign.createdAt)},
      {QStringLiteral("closed_at"), moment(campaign.closedAt)},
      {QStringLiteral("closed_reason"), textOrNull(campaign.closedReason)},
      {QStringLiteral("cancellation_allowed"), campaign.cancellationAllowed},
      {QStringLiteral("version"), campaign.version},
      {QStringLiteral("tiers"), tiers},
      {QStringLiteral("milestones"), milestones},
      {QStringLiteral("totals"),
       QJsonObject{{QStringLiteral("goal"), campaign.goal.minor},
                   {QStringLiteral("raised"), campaign.raised.minor},
                   {QStringLiteral("percent"), flooredPercent(campaign.raised, campaign.goal)},
                   {QStringLiteral("pending"), campaign.pending.minor},
                   {QStringLiteral("held"), campaign.escrow.minor},
                   {QStringLiteral("confirmed_pledges"), campaign.backed}}}};
}

QJsonObject showJson::of(const Person& person) {
  return {{QStringLiteral("id"), person.id.value},
          {QStringLiteral("name"), person.name},
          {QStringLiteral("email"), person.email},
          {QStringLiteral("login"), textOrNull(person.login)},
          {QStringLiteral("balance"), person.balance.minor},
          {QStringLiteral("active"), person.active},
          {QStringLiteral("version"), person.version},
          {QStringLiteral("created_at"), moment(person.createdAt)}};
}

QJsonObject showJson::of(const Pledge& pledge) {
  return {
      {QStringLiteral("id"), pledge.id.value},
      {QStringLiteral("user"), reference(pledge.user.value, "name", pledge.userName)},
      {QStringLiteral("campaign"), reference(pledge.campaign.value, "title", pledge.campaignTitle)},
      {QStringLiteral("tier"),
       pledge.tier.isNone() ? QJsonValue(QJsonValue::Null)
                            : QJsonValue(reference(pledge.tier.value, "title", pledge.tierTitle))},
      {QStringLiteral("amount"), pledge.amount.minor},
      {QStringLiteral("status"), pledge.status},
      {QStringLiteral("anonymous"), pledge.anonymous},
      {QStringLiteral("created_at"), moment(pledge.createdAt)},
      {QStringLiteral("confirmed_at"), moment(pledge.confirmedAt)},
      {QStringLiteral("refunded_at"), moment(pledge.refundedAt)},
      {QStringLiteral("refund_reason"), textOrNull(pledge.refundReason)}};
}

QString showText::of(const CampaignDetail& detail, const Currency& currency) {
  const Campaign& campaign = detail.campaign;
  QString text = QStringLiteral("%1. %2\n").arg(campaign.id.value).arg(campaign.title);
  text += line("creator",
               QStringLiteral("%1 (%2)").arg(campaign.creatorName).arg(campaign.creator.value));
  text += line("status", campaign.status);
  text += line("raised", QStringLiteral("%1 of %2, %3 %, %4 pledges")
                             .arg(formatMoney(campaign.raised, currency),
                                  formatMoney(campaign.goal, currency))
                             .arg(flooredPercent(campaign.raised, campaign.goal))
                             .arg(campaign.backed));
  text += line("pending", formatMoney(campaign.pending, currency));
  text += line("deadline", formatMoment(campaign.deadline));
  for (const Tier& tier : detail.tiers) {
    const auto left = tier.left();
    text += line("reward", QStringLiteral("%1, %2, %3")
                               .arg(formatMoney(tier.price, currency), tier.title,
                                    left ? QStringLiteral("%1 left").arg(*left)
                                         : QStringLiteral("unlimited")));
  }
  for (const Milestone& milestone : detail.milestones) {
    text += line("milestone", QStringLiteral("%1, %2, %3")
                                  .arg(formatMoney(milestone.target, currency), milestone.title,
                                       milestone.achieved ? QStringLiteral("reached")
                                                          : QStringLiteral("not reached")));
  }
  return text + u'\n' + campaign.description;
}

QString showText::of(const Person& person, const Currency& currency) {
  return QStringLiteral("%1. %2\n").arg(person.id.value).arg(person.name) +
         line("e-mail", person.email) +
         line("login", person.login.isEmpty() ? QStringLiteral("none") : person.login) +
         line("balance", formatMoney(person.balance, currency)) +
         line("active", person.active ? QStringLiteral("yes") : QStringLiteral("no")) +
         line("since", formatMoment(person.createdAt));
}

QString showText::of(const Pledge& pledge, const Currency& currency) {
  QString text =
      QStringLiteral("%1. %2, %3\n")
          .arg(pledge.id.value)
          .arg(formatMoney(pledge.amount, currency), pledge.status) +
      line("backer", QStringLiteral("%1 (%2)").arg(pledge.userName).arg(pledge.user.value)) +
      line("campaign",
           QStringLiteral("%1 (%2)").arg(pledge.campaignTitle).arg(pledge.campaign.value)) +
      line("reward", pledge.tier.isNone() ? QStringLiteral("none") : pledge.tierTitle) +
      line("made", formatMoment(pledge.createdAt));
  if (pledge.confirmedAt.isValid()) text += line("paid", formatMoment(pledge.confirmedAt));
  if (pledge.refundedAt.isValid()) {
    text += line("refunded", QStringLiteral("%1, %2").arg(formatMoment(pledge.refundedAt),
                                                          pledge.refundReason));
  }
  return text;
}
