// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/tierdialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include "storage/validation.h"
#include "ui/form.h"
#include "ui/moneyedit.h"

namespace {

constexpr QLatin1StringView titleField("title");
constexpr QLatin1StringView descriptionField("description");
constexpr QLatin1StringView priceField("price");
constexpr QLatin1StringView quantityField("quantity_available");
constexpr int descriptionHeight = 88;

NewTier draftOf(const Tier& tier) {
  return {tier.title, tier.description, tier.price, tier.quantityAvailable};
}

}  // namespace

TierDialog::TierDialog(Console& console, CampaignId campaign, const std::optional<Tier>& before,
                       QWidget* parent)
    : EditDialog(console, Attempt::saveTier, QStringLiteral("tier"), parent),
      m_campaign(campaign),
      m_before(before) {
  setWindowTitle(before ? tr("Change reward") : tr("Add reward"));
  makeFields();
  setSendText(before ? tr("&Save") : tr("&Add"));
  if (before) show(*before);
}

TierDialog::TierDialog(Console& console, const std::optional<NewTier>& before, QWidget* parent)
    : EditDialog(console, Attempt::saveTier, QStringLiteral("tier"), parent) {
  setWindowTitle(before ? tr("Change reward") : tr("Add reward"));
  makeFields();
  setSendText(before ? tr("&Save") : tr("&Add"));
  if (before) show(*before);
}

void TierDialog::makeFields() {
  m_title = new QLineEdit(form());
  m_title->setObjectName(QStringLiteral("tierTitle"));
  form()->addField(titleField, tr("&Title"), m_title, [this] { return problemAt(titleField); });
  m_description = new QPlainTextEdit(form());
  m_description->setObjectName(QStringLiteral("tierDescription"));
  m_description->setTabChangesFocus(true);
  m_description->setFixedHeight(descriptionHeight);
  form()->addField(descriptionField, tr("&Description (optional)"), m_description,
                   [this] { return problemAt(descriptionField); });
  m_price = new MoneyEdit(console().currency(), form());
  m_price->setObjectName(QStringLiteral("tierPrice"));
  form()->addField(priceField, tr("&Price: the least that is pledged for it"), m_price, [this] {
    return m_price->isAcceptable() ? problemAt(priceField) : m_price->problem();
  });
  m_quantity = new QLineEdit(form());
  m_quantity->setObjectName(QStringLiteral("tierQuantity"));
  m_quantity->setAlignment(Qt::AlignRight);
  m_quantity->setPlaceholderText(tr("unlimited"));
  form()->addField(quantityField, tr("&Number of places (empty: unlimited)"), m_quantity,
                   [this] { return quantityProblem(); });
  m_closed = new QCheckBox(tr("&Closed: nobody can choose it any more"), form());
  m_closed->setObjectName(QStringLiteral("tierClosed"));
  m_closed->setAccessibleName(tr("Closed"));
  m_closed->hide();
  form()->addWidget(m_closed);
  m_title->setFocus();
}

void TierDialog::show(const NewTier& tier) {
  m_title->setText(tier.title);
  m_description->setPlainText(tier.description);
  m_price->setAmount(tier.price);
  m_quantity->setText(tier.quantityAvailable ? formatCount(*tier.quantityAvailable) : QString());
}

void TierDialog::show(const Tier& tier) {
  show(draftOf(tier));
  m_closed->setChecked(tier.closed);
  m_closed->show();
  // Frozen once somebody chose it; the field says so instead of a refusal afterwards.
  m_price->setReadOnly(tier.everClaimed);
  if (tier.everClaimed) m_price->setToolTip(tr("Frozen: somebody has chosen this reward."));
}

SaveTier TierDialog::request() const {
  bool isNumber = false;
  const qint64 quantity = locale().toLongLong(m_quantity->text().trimmed(), &isNumber);
  return {.tier = m_before ? std::optional(m_before->id) : std::nullopt,
          .campaign = m_campaign,
          .expectedVersion = m_before ? m_before->version : 0,
          .title = m_title->text().trimmed(),
          .description = m_description->toPlainText().trimmed(),
          .price = m_price->amount().value_or(Money{}),
          .quantityAvailable = isNumber ? std::optional(quantity) : std::nullopt,
          .closed = m_closed->isChecked()};
}

QString TierDialog::quantityProblem() const {
  if (m_quantity->text().trimmed().isEmpty()) return {};
  const std::optional<qint64> quantity = request().quantityAvailable;
  if (!quantity) return tr("This is not a whole number.");
  if (*quantity < 1 || *quantity > moneyMax.minor) {
    return tr("There are between 1 and %1 places.").arg(formatCount(moneyMax.minor));
  }
  return problemAt(quantityField);
}

Action TierDialog::action() const {
  return request().toAction();
}

std::vector<Error> TierDialog::problems() const {
  return problemsOf(request(), m_before);
}

void TierDialog::send() {
  if (!m_campaign.isNone()) {
    EditDialog::send();
    return;
  }
  if (!form()->validate()) return;
  const SaveTier drawn = request();
  Q_EMIT drafted({drawn.title, drawn.description, drawn.price, drawn.quantityAvailable});
  accept();
}

void TierDialog::readTheirs() {
  console().read<CampaignDetail>(
      this, [id = m_campaign](Connection& connection) { return campaignDetail(connection, id); },
      [this](const Result<CampaignDetail>& read) {
        if (!read) {
          sayFailed(read.error());
          return;
        }
        const auto found = std::ranges::find_if(
            read->tiers, [this](const Tier& tier) { return m_before && tier.id == m_before->id; });
        if (found == read->tiers.end()) {
          sayFailed({.kind = ErrorKind::rejected, .refusal = Refusal::unknownTier});
          return;
        }
        meet({.fields = besides(*found),
              .fill = [this, tier = *found] { show(tier); },
              .adopt = [this, tier = *found] { m_before = tier; }});
      });
}

std::vector<MeanwhileField> TierDialog::besides(const Tier& theirs) const {
  const auto price = [this](Money money) { return formatMoney(money, console().currency()); };
  const auto places = [](const std::optional<qint64>& count) {
    return count ? formatCount(*count) : tr("unlimited");
  };
  const auto closed = [](bool isClosed) { return isClosed ? tr("yes") : tr("no"); };
  const SaveTier mine = request();
  return {
      {tr("Title"), theirs.title, mine.title},
      {tr("Description"), theirs.description, mine.description},
      {tr("Price"), price(theirs.price), price(mine.price)},
      {tr("Number of places"), places(theirs.quantityAvailable), places(mine.quantityAvailable)},
      {tr("Closed"), closed(theirs.closed), closed(mine.closed)}};
}
