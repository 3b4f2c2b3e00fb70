// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/books.h"

#include "storage/campaigns.h"

Books::Books(Console& console, QObject* parent) : QObject(parent), m_console(console) {}

void Books::watchWallet(const QString& label, UserId user) {
  m_watched.push_back({.label = label, .user = user, .campaign = {}});
}

void Books::watchCampaign(const QString& label, CampaignId campaign) {
  m_watched.push_back({.label = label, .user = {}, .campaign = campaign});
}

void Books::read() {
  m_isRead = false;
  m_console.read<Amounts>(
      this,
      [watched = m_watched](Connection& connection) -> Result<Amounts> {
        Amounts amounts;
        for (const Watched& one : watched) {
          if (!one.user.isNone()) {
            const auto found = person(connection, one.user);
            if (!found) return Failure(found.error());
            amounts[one.label] = (*found)->balance;
          } else {
            const auto found = campaignDetail(connection, one.campaign);
            if (!found) return Failure(found.error());
            amounts[one.label] =
                found->campaign.status == u"successful" ? Money{} : found->campaign.escrow;
          }
        }
        return amounts;
      },
      [this](Result<Amounts> amounts) {
        if (!amounts) {
          Q_EMIT failed(amounts.error().detail);
          return;
        }
        m_before = std::exchange(m_now, *std::move(amounts));
        m_isRead = true;
      });
}

QStringList Books::changes() const {
  QStringList lines;
  for (const Watched& one : m_watched) {
    const auto before = m_before.find(one.label);
    const Money now = m_now.at(one.label);
    if (before == m_before.end() || before->second == now) continue;
    lines.append(QStringLiteral("%1: %2 -> %3")
                     .arg(one.label, formatMoney(before->second, m_console.currency()),
                          formatMoney(now, m_console.currency())));
  }
  return lines;
}

Money Books::now(const QString& label) const {
  return m_now.at(label);
}
