// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolTip>

#include "ui/theme.h"

namespace {

constexpr double radius = 6;

bool isInvalid(const QWidget* widget) {
  return widget && widget->property("invalid").toBool();
}

void drawField(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
  const Colors& colors = Theme::colors(option.palette);
  const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
  const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
  const double width = hasFocus ? 2 : 1;
  const double half = width / 2;
  painter->setPen(QPen(isInvalid(widget) ? colors.danger
                       : hasFocus        ? colors.accent
                                         : colors.border,
                       width));
  painter->setBrush(isEnabled ? colors.field : colors.window);
  painter->drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius, radius);
}

void drawChevron(QPainter* painter, const QRectF& in, bool isUp, const QColor& color) {
  const QPointF middle = in.center();
  const double rise = isUp ? -2 : 2;
  QPainterPath path(middle + QPointF(-4, -rise));
  path.lineTo(middle + QPointF(0, rise));
  path.lineTo(middle + QPointF(4, -rise));
  painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter->setBrush(Qt::NoBrush);
  painter->drawPath(path);
}

void drawComboBox(const Style& style, const QStyleOptionComboBox& option, QPainter* painter,
                  const QWidget* widget) {
  drawField(painter, option, widget);
  const QRect arrow =
      style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
  drawChevron(painter, arrow, false, Theme::colors(option.palette).muted);
}

void drawSpinBox(const Style& style, const QStyleOptionSpinBox& option, QPainter* painter,
                 const QWidget* widget) {
  drawField(painter, option, widget);
  if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
  const Colors& colors = Theme::colors(option.palette);
  const auto draw = [&](QStyle::SubControl button, QAbstractSpinBox::StepEnabledFlag step) {
    const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, button, widget);
    drawChevron(painter, rect, button == QStyle::SC_SpinBoxUp,
                option.stepEnabled.testFlag(step) ? colors.muted : colors.border);
  };
  draw(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
  draw(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void drawCheck(QPainter* painter, const QStyleOption& option, bool isRound) {
  const Colors& colors = Theme::colors(option.palette);
  const bool isOn = option.state.testFlag(QStyle::State_On);
  const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
  const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
  const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
  const bool isFilled = isOn || isPartly;
  const QColor fill = !isFilled ? colors.field : isEnabled ? colors.accent : colors.muted;
  painter->setPen(QPen(isFilled ? fill : colors.muted, 1));
  painter->setBrush(fill);
  const double round = isRound ? box.width() / 2 : 3.5;
  painter->drawRoundedRect(box, round, round);
  if (!isFilled) return;
  painter->setPen(QPen(colors.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF middle = box.center();
  if (isRound) {
    painter->setBrush(colors.onAccent);
    painter->drawEllipse(middle, 1.8, 1.8);
  } else if (isPartly) {
    painter->drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0));
  } else {
    painter->setBrush(Qt::NoBrush);
    QPainterPath tick(middle + QPointF(-3.2, 0));
    tick.lineTo(middle + QPointF(-0.8, 2.6));
    tick.lineTo(middle + QPointF(3.4, -2.6));
    painter->drawPath(tick);
  }
}

}  // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

QString Style::toolTip(const QString& text) {
  if (text.isEmpty()) return {};
  return QStringLiteral("<p style='white-space: pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

void Style::polish(QApplication* app) {
  QProxyStyle::polish(app);
  app->installEventFilter(this);
}

void Style::unpolish(QApplication* app) {
  app->removeEventFilter(this);
  QProxyStyle::unpolish(app);
}

// Qt's own label of a tool tip is given HTML by toolTip().
void Style::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  auto* const label = qobject_cast<QLabel*>(widget);
  if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
    label->setTextFormat(Qt::PlainText);
}

bool Style::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
    return QProxyStyle::eventFilter(watched, event);
  auto* const widget = static_cast<QWidget*>(watched);
  if (widget->toolTip().isEmpty()) return QProxyStyle::eventFilter(watched, event);
  QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), toolTip(widget->toolTip()),
                     widget, {}, widget->toolTipDuration());
  return true;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawCheck(painter, *option, element == PE_IndicatorRadioButton);
    painter->restore();
    return;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
      combo && control == CC_ComboBox) {
    drawComboBox(*this, *combo, painter, widget);
  } else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
             spin && control == CC_SpinBox) {
    drawSpinBox(*this, *spin, painter, widget);
  } else {
    painter->setRenderHint(QPainter::Antialiasing, false);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
  }
  painter->restore();
}

// Words begin where they do in a line edit, and arrows keep off the round corners.
QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const {
  constexpr int inset = 5;
  const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
  const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                      (control == CC_SpinBox && part == SC_SpinBoxEditField);
  const bool isArrow = (control == CC_ComboBox && part == SC_ComboBoxArrow) ||
                       (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown));
  const bool isMirrored = option->direction == Qt::RightToLeft;
  if (isText) return rect.adjusted(inset, 0, -inset, 0);
  if (isArrow) return rect.translated(isMirrored ? inset : -inset, 0);
  return rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
  // A list below the box, as wide as its words need, instead of one that covers it.
  if (hint == SH_ComboBox_Popup) return 0;
  return QProxyStyle::styleHint(hint, option, widget, answer);
}
