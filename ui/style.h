// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

// Fusion with flat, rounded combo boxes, spin boxes, check boxes and radio buttons: a style sheet
// cannot give them a border without taking their arrows. Owns nothing; colours come from the
// palette that it is asked to paint with. Labels and tool tips of whatever it styles show words as
// they were typed: Qt would guess whether they are HTML.
class Style final : public QProxyStyle {
  Q_OBJECT

 public:
  Style();

  // A tool tip that shows this text literally, wrapped.
  [[nodiscard]] static QString toolTip(const QString& text);

  using QProxyStyle::polish;
  using QProxyStyle::unpolish;
  void polish(QApplication* app) override;
  void unpolish(QApplication* app) override;
  void polish(QWidget* widget) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                          QPainter* painter, const QWidget* widget = nullptr) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget = nullptr) const override;
  int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                const QWidget* widget = nullptr, QStyleHintReturn* answer = nullptr) const override;
};
