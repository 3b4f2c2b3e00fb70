// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textline.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStaticText>

namespace {

constexpr int keptMost = 4'000;

struct Key {
  QString text;
  QFont font;
  int room;

  bool operator==(const Key&) const = default;
};

size_t qHash(const Key& key, size_t seed) {
  return qHashMulti(seed, key.text, key.font, key.room);
}

void shape(QStaticText& line, const QPainter& painter, const QString& text) {
  line.setText(text);
  line.setTextFormat(Qt::PlainText);
  line.prepare(painter.transform(), painter.font());
}

QCache<Key, QStaticText>& kept() {
  static QCache<Key, QStaticText> lines(keptMost);
  // They hold fonts, which do not outlive the application.
  [[maybe_unused]] static const bool isEmptied = (qAddPostRoutine([] { lines.clear(); }), true);
  return lines;
}

// What of it has room. Good until the next call.
const QStaticText& shaped(const QPainter& painter, const QString& text, int room) {
  const Key key{text, painter.font(), room};
  if (const QStaticText* const found = kept().object(key)) return *found;
  auto* const line = new QStaticText;
  shape(*line, painter, text);
  if (line->size().width() > room) {
    shape(*line, painter, painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
  }
  kept().insert(key, line);
  return *line;
}

}  // namespace

namespace textLine {

void paint(QPainter& painter, const QRect& where, Qt::Alignment alignment, const QString& text) {
  const QStaticText& line = shaped(painter, text, where.width());
  const QSizeF size = line.size();
  double x = where.left();
  if (alignment & Qt::AlignRight) x += where.width() - size.width();
  if (alignment & Qt::AlignHCenter) x += (where.width() - size.width()) / 2;
  painter.drawStaticText(QPointF(x, where.top() + (where.height() - size.height()) / 2), line);
}

}  // namespace textLine
