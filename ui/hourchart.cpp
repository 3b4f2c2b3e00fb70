// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hourchart.h"

#include <algorithm>
#include <cmath>

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QValueAxis>
#include <QVBoxLayout>

#include "models/format.h"
#include "ui/chartlook.h"
#include "ui/theme.h"

namespace {

constexpr double barShare = 0.72;  // of its hour's width
constexpr double roomAbove = 1.08;

QString clockText(const QDateTime& moment, const QTimeZone& zone) {
  return QLocale().toString(moment.toTimeZone(zone).time(), QLocale::ShortFormat);
}

}  // namespace

QString hourText(const HourOfPledges& hour, const QTimeZone& zone) {
  return clockText(hour.from, zone) + u'–' + clockText(hour.from.addSecs(3'600), zone);
}

HourChart::HourChart(QWidget* parent)
    : QWidget(parent),
      m_chart(new QChart),
      m_view(new QChartView(m_chart, this)),
      m_bars(new QBarSet(tr("Pledges"))),
      m_hours(new QBarCategoryAxis),
      m_count(new QValueAxis),
      m_empty(new QLabel(tr("Nobody pledged in the last 24 hours."), this)) {
  setObjectName(QStringLiteral("hourChart"));
  setAccessibleName(tr("Pledges per hour"));
  setFocusPolicy(Qt::TabFocus);
  auto* const series = new QBarSeries;
  series->append(m_bars);
  series->setBarWidth(barShare);
  m_chart->addAxis(m_hours, Qt::AlignBottom);
  m_chart->addAxis(m_count, Qt::AlignLeft);
  m_chart->addSeries(series);
  series->attachAxis(m_hours);
  series->attachAxis(m_count);
  m_chart->legend()->hide();
  m_chart->setLocalizeNumbers(true);
  m_chart->setMargins({0, 0, 0, 0});
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_chart->setBackgroundRoundness(0);
  m_count->setLabelFormat(QStringLiteral("%.0f"));
  m_count->setTickType(QValueAxis::TicksDynamic);
  m_hours->setGridLineVisible(false);
  m_view->setRenderHint(QPainter::Antialiasing);
  m_view->setFrameShape(QFrame::NoFrame);
  // A graphics view gives its viewport a focus of its own.
  m_view->setFocusPolicy(Qt::NoFocus);
  m_view->viewport()->setFocusPolicy(Qt::NoFocus);
  m_empty->setAlignment(Qt::AlignCenter);
  Theme::setMuted(*m_empty);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_view, 1);
  column->addWidget(m_empty, 1);
  m_empty->hide();  // until it is known
  setMinimumHeight(160);
  applyColors();
}

void HourChart::setHours(const std::vector<HourOfPledges>& hours, const QTimeZone& zone) {
  QStringList names;
  QList<double> heights;
  double most = 0;
  for (const HourOfPledges& hour : hours) {
    QString name = hour.from.toTimeZone(zone).toString(QStringLiteral("HH"));
    // The axis takes a name once only; where clocks are put back an hour comes twice.
    while (names.contains(name))
      name += QChar(0x200b);
    names.append(name);
    heights.append(double(hour.pledged.lines));
    most = std::max(most, heights.last());
  }
  m_hours->setCategories(names);
  m_bars->remove(0, m_bars->count());
  m_bars->append(heights);
  const double step = std::max(niceStep(most), 1.0);
  m_count->setTickInterval(step);
  m_count->setRange(0, step * std::max(1.0, std::ceil(most * roomAbove / step)));
  // The axis keeps the room that its first numbers needed, and cuts longer ones.
  m_chart->layout()->invalidate();
  m_view->setVisible(most > 0);
  m_empty->setVisible(most <= 0);
  describe(hours, zone);
}

void HourChart::describe(const std::vector<HourOfPledges>& hours, const QTimeZone& zone) {
  qint64 all = 0;
  for (const HourOfPledges& hour : hours)
    all += hour.pledged.lines;
  if (hours.empty() || all == 0) {
    setAccessibleDescription(m_empty->text());
    return;
  }
  const auto most = std::max_element(hours.begin(), hours.end(), [](const auto& a, const auto& b) {
    return a.pledged.lines < b.pledged.lines;
  });
  setAccessibleDescription(tr("%1 in 24 hours; most, %2, at %3; %4 in the hour under way")
                               .arg(formatCount(all), formatCount(most->pledged.lines),
                                    hourText(*most, zone),
                                    formatCount(hours.back().pledged.lines)));
}

void HourChart::applyColors() {
  const Colors& colors = Theme::colors(palette());
  applyChartLook(*m_chart, *this);
  m_view->setBackgroundBrush(colors.card);
  m_bars->setColor(colors.accent);
  m_bars->setBorderColor(colors.accent);
}

void HourChart::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyColors();
}
