// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartlook.h"

#include <cmath>

#include <QAbstractAxis>
#include <QChart>
#include <QLegend>
#include <QWidget>

#include "ui/theme.h"

double niceStep(double most) {
  if (most <= 0) return 1;
  const double raw = most / 4;
  const double power = std::pow(10, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (raw <= factor * power) return factor * power;
  }
  return 10 * power;
}

void applyChartLook(QChart& chart, const QWidget& widget) {
  const Colors& colors = Theme::colors(widget.palette());
  chart.setBackgroundBrush(colors.card);
  chart.legend()->setLabelColor(colors.muted);
  chart.legend()->setFont(widget.font());
  const QList<QAbstractAxis*> axes = chart.axes();
  for (QAbstractAxis* const axis : axes) {
    axis->setLabelsBrush(colors.muted);
    axis->setTitleBrush(colors.muted);
    axis->setLabelsFont(widget.font());
    axis->setTitleFont(widget.font());
    axis->setGridLineColor(colors.hairline);
    axis->setLinePenColor(colors.border);
  }
}
