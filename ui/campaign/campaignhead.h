// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/format.h"
#include "storage/campaigns.h"

class FigureCard;
class Pill;
class QLabel;

// The head of a campaign's page: title, state, whose it is, and its figures.
class CampaignHead final : public QWidget {
  Q_OBJECT

 public:
  explicit CampaignHead(const Currency& currency, QWidget* parent = nullptr);

  // now: the database's moment.
  void show(const Campaign& campaign, const QDateTime& now);

 private:
  [[nodiscard]] QWidget* makeFigures();
  void showTime(const Campaign& campaign, const QDateTime& now);

  Currency m_currency;
  QLabel* m_title = nullptr;
  Pill* m_status = nullptr;
  QLabel* m_creator = nullptr;
  FigureCard* m_raised = nullptr;
  FigureCard* m_pledges = nullptr;
  FigureCard* m_time = nullptr;
  FigureCard* m_pending = nullptr;
};
