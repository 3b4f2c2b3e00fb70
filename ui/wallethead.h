// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/format.h"
#include "storage/wallets.h"

class FigureCard;

// The figures above a wallet: what it holds and what the pledges come to; for who looks after
// people also how many campaigns the person started. Owns its cards.
class WalletHead final : public QWidget {
  Q_OBJECT

 public:
  WalletHead(const Currency& currency, bool hasCampaigns, QWidget* parent = nullptr);

  void showFigures(const WalletFigures& figures, bool isActive);

 private:
  [[nodiscard]] static QString pledgesText(qint64 count);

  Currency m_currency;
  FigureCard* m_balance = nullptr;
  FigureCard* m_confirmed = nullptr;
  FigureCard* m_pending = nullptr;
  FigureCard* m_refunded = nullptr;
  FigureCard* m_campaigns = nullptr;  // may be none
};
