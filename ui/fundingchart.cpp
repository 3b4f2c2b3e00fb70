// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fundingchart.h"

#include <algorithm>
#include <cmath>

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include "ui/chartlook.h"
#include "ui/theme.h"

namespace {

constexpr double thousand = 1'000;
constexpr double thousandsFrom = 1'000'000;

Money mostOf(const Funding& funding) {
  Money most = funding.goal;
  for (const FundingPoint& point : funding.points)
    most = std::max(most, point.raised);
  return most;
}

// When the target was reached; the end where it was not.
QDateTime momentOf(const MilestoneMark& mark, const Funding& funding) {
  const auto reached =
      std::find_if(funding.points.begin(), funding.points.end(),
                   [&](const FundingPoint& point) { return point.raised >= mark.target; });
  return reached == funding.points.end() ? funding.to : reached->at;
}

// "1 May" or "1. Mai".
QString dayFormat() {
  const QString written = QLocale().dateFormat(QLocale::LongFormat);
  return written.contains(u"d.") ? QStringLiteral("d. MMM") : QStringLiteral("d MMM");
}

double drawn(const QDateTime& moment) {
  return double(moment.toMSecsSinceEpoch());
}

}  // namespace

FundingChart::FundingChart(QWidget* parent)
    : QWidget(parent),
      m_chart(new QChart),
      m_view(new QChartView(m_chart, this)),
      m_line(new QLineSeries(this)),
      m_area(new QAreaSeries(m_line)),
      m_goal(new QLineSeries),
      m_reached(new QScatterSeries),
      m_ahead(new QScatterSeries),
      m_time(new QDateTimeAxis),
      m_amount(new QValueAxis) {
  setObjectName(QStringLiteral("fundingChart"));
  setAccessibleName(tr("Raised over time"));
  m_area->setName(tr("Raised"));
  m_goal->setName(tr("Goal"));
  m_reached->setName(tr("Milestone reached"));
  m_ahead->setName(tr("Milestone ahead"));
  m_chart->addAxis(m_time, Qt::AlignBottom);
  m_chart->addAxis(m_amount, Qt::AlignLeft);
  for (QAbstractSeries* series :
       std::initializer_list<QAbstractSeries*>{m_area, m_goal, m_reached, m_ahead}) {
    m_chart->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_amount);
  }
  for (QScatterSeries* marks : {m_reached, m_ahead})
    marks->setMarkerSize(10);
  m_chart->setLocalizeNumbers(true);
  m_chart->setMargins({0, 0, 0, 0});
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_chart->setBackgroundRoundness(0);
  m_chart->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
  m_amount->setLabelFormat(QStringLiteral("%.0f"));
  m_amount->setTickType(QValueAxis::TicksDynamic);
  m_view->setRenderHint(QPainter::Antialiasing);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setFocusPolicy(Qt::NoFocus);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_view);
  setMinimumHeight(200);
  applyColors();
}

// The area does not own its line and would look at it once more after our children are gone.
FundingChart::~FundingChart() {
  delete m_view;
}

double FundingChart::drawn(Money money) const {
  return double(money.minor) / m_minorPerUnit;
}

void FundingChart::setFunding(const Funding& funding) {
  m_currency = funding.currency;
  scaleAmounts(funding);
  const QDateTime to = std::max(funding.to, funding.from.addSecs(3'600));
  // A little room at the right, where marks stand that are not reached yet.
  m_time->setRange(funding.from, to.addMSecs(funding.from.msecsTo(to) / 60));
  m_time->setFormat(dayFormat() +
                    (funding.from.daysTo(to) > 3 ? QString() : QStringLiteral(" HH:mm")));
  m_time->setTickCount(7);
  drawRaised(funding);
  drawMilestones(funding);
  const Money raised = funding.points.empty() ? Money{} : funding.points.back().raised;
  setAccessibleDescription(
      tr("%1 raised of %2")
          .arg(formatMoney(raised, m_currency), formatMoney(funding.goal, m_currency)));
}

void FundingChart::scaleAmounts(const Funding& funding) {
  m_minorPerUnit = std::pow(10, m_currency.exponent);
  Money most = mostOf(funding);
  for (const MilestoneMark& mark : funding.milestones)
    most = std::max(most, mark.target);
  const bool inThousands = drawn(most) >= thousandsFrom;
  if (inThousands) m_minorPerUnit *= thousand;
  m_amount->setTitleText(inThousands ? tr("Thousand %1").arg(m_currency.code) : m_currency.code);
  const double step = std::max(niceStep(drawn(most)), 1.0);
  m_amount->setTickInterval(step);
  m_amount->setRange(0, step * std::max(1.0, std::ceil(drawn(most) * 1.08 / step)));
}

void FundingChart::drawRaised(const Funding& funding) {
  QList<QPointF> raised;
  raised.reserve(qsizetype(funding.points.size()) + 2);
  raised.append({::drawn(funding.from), 0});
  for (const FundingPoint& point : funding.points) {
    raised.append({::drawn(point.at), drawn(point.raised)});
  }
  raised.append({::drawn(funding.to), raised.back().y()});
  m_line->replace(raised);
  m_goal->replace({{::drawn(funding.from), drawn(funding.goal)},
                   {double(m_time->max().toMSecsSinceEpoch()), drawn(funding.goal)}});
}

void FundingChart::drawMilestones(const Funding& funding) {
  QList<QPointF> reached;
  QList<QPointF> ahead;
  const Money raised = funding.points.empty() ? Money{} : funding.points.back().raised;
  for (const MilestoneMark& mark : funding.milestones) {
    const QPointF place(::drawn(momentOf(mark, funding)), drawn(mark.target));
    (raised >= mark.target ? reached : ahead).append(place);
  }
  m_reached->replace(reached);
  m_ahead->replace(ahead);
  m_reached->setVisible(!reached.isEmpty());
  m_ahead->setVisible(!ahead.isEmpty());
}

// Qt Charts has themes of its own and does not look at the palette.
void FundingChart::applyColors() {
  const Colors& colors = Theme::colors(palette());
  QColor fill = colors.accent;
  fill.setAlphaF(0.15F);
  m_view->setBackgroundBrush(colors.card);
  m_area->setBrush(fill);
  m_area->setPen(QPen(colors.accent, 2));
  m_goal->setPen(QPen(colors.warning, 1.5, Qt::DashLine));
  m_reached->setColor(colors.success);
  m_reached->setBorderColor(colors.card);
  m_ahead->setColor(colors.card);
  m_ahead->setBorderColor(colors.muted);
  applyChartLook(*m_chart, *this);
  m_time->setGridLineVisible(false);
}

void FundingChart::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyColors();
}
