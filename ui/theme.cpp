// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QWidget>

#include "ui/style.h"

namespace {

const Colors light{
    .window = 0xf4f6f9,
    .card = 0xffffff,
    .field = 0xffffff,
    .border = 0xd9dfe7,
    .hairline = 0xe9edf2,
    .hover = 0xeef2f7,
    .text = 0x1a202c,
    .muted = 0x586374,
    .tint = 0xdbe7fd,
    .accent = 0x2563eb,
    .accentHover = 0x1d4fd0,
    .onAccent = 0xffffff,
    .focusRing = 0x9dbcf8,
    .track = 0xe3e6ea,
    .scroll = 0xc3cad4,
    .success = 0x16a34a,
    .warning = 0xc2620c,
    .danger = 0xc01f1f,
};

const Colors dark{
    .window = 0x171a21,
    .card = 0x1f232c,
    .field = 0x191d25,
    .border = 0x343b48,
    .hairline = 0x2b313c,
    .hover = 0x2a303b,
    .text = 0xe6e9ef,
    .muted = 0x9aa4b4,
    .tint = 0x273c63,
    .accent = 0x3b82f6,
    .accentHover = 0x5a97f8,
    .onAccent = 0xffffff,
    .focusRing = 0xa9c8fc,
    .track = 0x353b47,
    .scroll = 0x4a5364,
    .success = 0x22b455,
    .warning = 0xe88a2e,
    .danger = 0xf87171,
};

struct Pills {
  PillColors light, dark;
};

Pills pillsOf(Tone tone) {
  switch (tone) {
    case Tone::neutral:
      break;
    case Tone::accent:
      return {{0xdbe7fd, 0x1d4ed8}, {0x2b3f66, 0xa9c8fc}};
    case Tone::success:
      return {{0xd9f2e1, 0x136c34}, {0x1b4630, 0x5fdb8b}};
    case Tone::warning:
      return {{0xfbe6d3, 0x9a4808}, {0x573515, 0xfba55a}};
    case Tone::danger:
      return {{0xfbdcdc, 0xa31616}, {0x5a2328, 0xff9a9a}};
    case Tone::special:
      return {{0xe4dcfb, 0x5b2fc4}, {0x463a73, 0xcbb9ff}};
  }
  return {{0xe8ebef, 0x4b5563}, {0x3a4557, 0xc3cede}};
}

QPalette paletteOf(const Colors& c) {
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, const QColor& color) {
    palette.setColor(role, color);
  };
  set(QPalette::Window, c.window);
  set(QPalette::WindowText, c.text);
  set(QPalette::Base, c.field);
  set(QPalette::AlternateBase, c.hover);
  set(QPalette::Text, c.text);
  set(QPalette::Button, c.card);
  set(QPalette::ButtonText, c.text);
  set(QPalette::BrightText, c.danger);
  set(QPalette::ToolTipBase, c.card);
  set(QPalette::ToolTipText, c.text);
  set(QPalette::PlaceholderText, c.muted);
  set(QPalette::Highlight, c.tint);
  set(QPalette::HighlightedText, c.text);
  set(QPalette::Link, c.accent);
  set(QPalette::LinkVisited, c.accent);
  set(QPalette::Light, c.card);
  set(QPalette::Midlight, c.hover);
  set(QPalette::Mid, c.border);
  set(QPalette::Dark, c.scroll);
  set(QPalette::Shadow, c.border);
  for (const auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
    palette.setColor(QPalette::Disabled, role, c.muted);
  }
  palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
  return palette;
}

QString sheetOf(const Colors& c, const QPalette& palette) {
  QFile file(QStringLiteral(":/groundswell.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  const std::pair<const char*, QColor> names[] = {
      // A longer name before the one it begins with.
      {"@accentHover", c.accentHover},
      {"@accent", c.accent},
      {"@onAccent", c.onAccent},
      {"@window", c.window},
      {"@card", c.card},
      {"@field", c.field},
      {"@border", c.border},
      {"@hover", c.hover},
      {"@text", c.text},
      {"@muted", c.muted},
      {"@tint", c.tint},
      {"@focusRing", c.focusRing},
      {"@onSuccess", Theme::pill(Tone::success, palette).text},
      {"@onWarning", Theme::pill(Tone::warning, palette).text},
      {"@onDanger", Theme::pill(Tone::danger, palette).text},
      {"@track", c.track},
      {"@scroll", c.scroll},
      {"@danger", c.danger},
  };
  for (const auto& [name, color] : names)
    sheet.replace(QLatin1StringView(name), color.name());
  return sheet;
}

constexpr const char* styleIsSet = "groundswellStyleIsSet";

void loadFonts() {
  static bool areLoaded = false;
  if (std::exchange(areLoaded, true)) return;
  for (const char* weight : {"Regular", "Medium", "Bold"}) {
    QFontDatabase::addApplicationFont(
        QStringLiteral(":/fonts/Roboto-%1.ttf").arg(QLatin1StringView(weight)));
  }
}

}  // namespace

void Theme::apply(QApplication& app, Scheme scheme) {
  loadFonts();
  const Colors& c = scheme == Scheme::dark ? dark : light;
  // The style stays when only the scheme changes: a new one lays every window out again.
  if (!app.property(styleIsSet).toBool()) {
    QApplication::setStyle(new Style);
    app.setProperty(styleIsSet, true);
  }
  QFont font(QStringLiteral("Roboto"));
  font.setPointSize(10);
  app.setFont(font);
  const QPalette palette = paletteOf(c);
  app.setPalette(palette);
  app.setStyleSheet(sheetOf(c, palette));
}

Theme::Scheme Theme::preferred(const QPalette& desktop) {
  return schemeOf(desktop);
}

Theme::Scheme Theme::schemeOf(const QPalette& palette) {
  const int window = palette.color(QPalette::Active, QPalette::Window).lightness();
  const int text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
  return window < text ? Scheme::dark : Scheme::light;
}

const Colors& Theme::colors(const QPalette& palette) {
  return schemeOf(palette) == Scheme::dark ? dark : light;
}

PillColors Theme::pill(Tone tone, const QPalette& palette) {
  const Pills pills = pillsOf(tone);
  return schemeOf(palette) == Scheme::dark ? pills.dark : pills.light;
}

void Theme::setMuted(QWidget& widget) {
  widget.setProperty("muted", true);
}

void Theme::setPrimary(QWidget& button) {
  button.setProperty("primary", true);
}

Tone toneOf(const QString& state) {
  if (state == u"active") return Tone::accent;
  if (state == u"successful" || state == u"confirmed" || state == u"may_sign_in" || state == u"ok")
    return Tone::success;
  if (state == u"failed" || state == u"locked") return Tone::danger;
  if (state == u"pending" || state == u"deactivated" || state == u"warning") return Tone::warning;
  if (state == u"refunded") return Tone::special;
  return Tone::neutral;
}
