// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDateTime>
#include <QWidget>

#include "models/format.h"
#include "storage/campaigns.h"

class QAreaSeries;
class QChart;
class QChartView;
class QDateTimeAxis;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

struct MilestoneMark {
  QString title;
  Money target;
};

struct Funding {
  std::vector<FundingPoint> points = {};  // in ascending order of moments
  Money goal;
  std::vector<MilestoneMark> milestones = {};
  QDateTime from;  // the campaign's beginning
  QDateTime to;    // now, or its end
  Currency currency = {};
};

// What a campaign raised over time: an area, the goal as a dashed line, milestones as marks where
// they were reached (hollow at the right where not yet). Owns its series, the area's line too.
// Amounts become floating point here only, to be drawn.
class FundingChart final : public QWidget {
  Q_OBJECT

 public:
  explicit FundingChart(QWidget* parent = nullptr);
  ~FundingChart() override;

  void setFunding(const Funding& funding);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void applyColors();
  void scaleAmounts(const Funding& funding);
  void drawRaised(const Funding& funding);
  void drawMilestones(const Funding& funding);
  [[nodiscard]] double drawn(Money money) const;

  QChart* m_chart = nullptr;
  QChartView* m_view = nullptr;
  QLineSeries* m_line = nullptr;
  QAreaSeries* m_area = nullptr;
  QLineSeries* m_goal = nullptr;
  QScatterSeries* m_reached = nullptr;
  QScatterSeries* m_ahead = nullptr;
  QDateTimeAxis* m_time = nullptr;
  QValueAxis* m_amount = nullptr;
  Currency m_currency;
  double m_minorPerUnit = 100;
};
