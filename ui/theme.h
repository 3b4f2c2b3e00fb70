// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

// What a colour is for. Everything that paints asks by tone, so both schemes stay readable.
enum class Tone { neutral, accent, success, warning, danger, special };

// The colours beside the palette's own.
struct Colors {
  QColor window, card, field, border, hairline, hover, text, muted;
  QColor tint;  // a selected row or page
  QColor accent, accentHover, onAccent, focusRing;
  QColor track, scroll;
  QColor success, warning, danger;
};

struct PillColors {
  QColor background, text;
};

// The look: Fusion with our palettes, a small style sheet and Roboto from the resources. Owns
// nothing; GUI thread only. Widgets take colours from their palette, never from a constant.
class Theme final {
 public:
  enum class Scheme { light, dark };

  // Style, fonts, palette and sheet for the whole application; again at any time to switch.
  static void apply(QApplication& app, Scheme scheme);
  // What the desktop prefers, told from the palette it gave us: ask before the first apply().
  [[nodiscard]] static Scheme preferred(const QPalette& desktop);

  [[nodiscard]] static Scheme schemeOf(const QPalette& palette);
  [[nodiscard]] static const Colors& colors(const QPalette& palette);
  [[nodiscard]] static PillColors pill(Tone tone, const QPalette& palette);

  // Marks a label as secondary text, a button as the one filled button.
  static void setMuted(QWidget& widget);
  static void setPrimary(QWidget& button);
};

// The tone of a state's pill ("active", "failed" ...).
[[nodiscard]] Tone toneOf(const QString& state);
