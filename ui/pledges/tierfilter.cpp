// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pledges/tierfilter.h"

#include <algorithm>

#include <QSignalBlocker>

#include "models/listfilter.h"
#include "storage/campaigns.h"

namespace {
constexpr qint64 anyTier = -1;
constexpr int arrowRoom = 54;  // margins and the arrow beside the text
constexpr int widthMost = 220;
const QString noneWord = QStringLiteral("none");
}  // namespace

TierFilter::TierFilter(Console& console, QWidget* parent) : QComboBox(parent), m_console(console) {
  setObjectName(QStringLiteral("pledgesTier"));
  setAccessibleName(tr("Reward"));
  fill();
  connect(this, &QComboBox::currentIndexChanged, this, [this] {
    const qint64 chosen = currentData().toLongLong();
    m_tier = chosen == anyTier ? std::nullopt : std::optional(chosen);
    Q_EMIT tierChanged();
  });
}

void TierFilter::setCampaign(std::optional<CampaignId> campaign) {
  if (campaign == m_campaign) return;
  m_campaign = campaign;
  m_tiers.clear();
  if (m_tier.value_or(0) > 0) m_tier.reset();
  fill();
  if (!campaign) return;
  m_console.read<CampaignDetail>(
      this, [id = *campaign](Connection& connection) { return campaignDetail(connection, id); },
      [this, asked = *campaign](const Result<CampaignDetail>& read) {
        if (!read || m_campaign != asked) return;
        for (const Tier& tier : read->tiers)
          m_tiers.emplace_back(tier.id.value, tier.title);
        fill();
      });
}

void TierFilter::fill() {
  const QSignalBlocker quiet(this);
  clear();
  addItem(tr("Any reward"), anyTier);
  addItem(tr("Without a reward"), 0);
  for (const auto& [id, title] : m_tiers)
    addItem(title, id);
  const qint64 wanted = m_tier.value_or(anyTier);
  // It may be asked for before the rewards are here.
  if (findData(wanted) < 0) addItem(tr("Reward no. %1").arg(wanted), wanted);
  setCurrentIndex(findData(wanted));
  int widest = 0;
  for (int item = 0; item < count(); ++item)
    widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(item)));
  setFixedWidth(std::min(widest + arrowRoom, widthMost));
}

std::optional<TierId> TierFilter::tier() const {
  return m_tier ? std::optional(TierId{*m_tier}) : std::nullopt;
}

QString TierFilter::value() const {
  if (!m_tier) return {};
  return *m_tier == 0 ? noneWord : QString::number(*m_tier);
}

bool TierFilter::setValue(const QString& value) {
  const auto number = filterValue::number(value);
  std::optional<qint64> wanted = number;
  if (value == noneWord) wanted = 0;
  if (!value.isEmpty() && !wanted) return false;
  if (wanted == m_tier) return true;
  m_tier = wanted;
  fill();
  Q_EMIT tierChanged();
  return true;
}
