// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTimeZone>
#include <QWidget>

#include "models/moneyflow.h"

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QLabel;
class QValueAxis;

// Pledges per hour as bars, the hour under way last; its accessible description says in words what
// they show. Owns its series.
class HourChart final : public QWidget {
  Q_OBJECT

 public:
  explicit HourChart(QWidget* parent = nullptr);

  void setHours(const std::vector<HourOfPledges>& hours, const QTimeZone& zone);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void applyColors();
  void describe(const std::vector<HourOfPledges>& hours, const QTimeZone& zone);

  QChart* m_chart = nullptr;
  QChartView* m_view = nullptr;
  QBarSet* m_bars = nullptr;
  QBarCategoryAxis* m_hours = nullptr;
  QValueAxis* m_count = nullptr;
  QLabel* m_empty = nullptr;
};

// "14:00–15:00"
[[nodiscard]] QString hourText(const HourOfPledges& hour, const QTimeZone& zone);
