// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QChart;
class QWidget;

// What our charts have in common. Qt Charts has themes of its own and does not look at the palette.

// 1, 2 or 5 times a power of ten, so that about four steps reach `most`.
[[nodiscard]] double niceStep(double most);
// Background, legend and axes in the colours and the font of the widget that shows it.
void applyChartLook(QChart& chart, const QWidget& widget);
