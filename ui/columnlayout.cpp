// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnlayout.h"

#include <algorithm>

#include <QHeaderView>
#include <QRegularExpression>

namespace {
constexpr int widthMax = 4'000;
}

// A hidden section has no width; the one it had is the next best.
ColumnLayout ColumnLayout::of(const QHeaderView& header) {
  ColumnLayout layout;
  for (int place = 0; place < header.count(); ++place) {
    const int column = header.logicalIndex(place);
    const bool isHidden = header.isSectionHidden(column);
    layout.m_columns.push_back({column, isHidden ? 0 : header.sectionSize(column), isHidden});
  }
  return layout;
}

ColumnLayout ColumnLayout::parse(const QStringList& texts, int columns) {
  static const QRegularExpression one(QStringLiteral("\\A([0-9]{1,3}):([0-9]{1,4})( hidden)?\\z"));
  ColumnLayout layout;
  std::vector<bool> isSeen(size_t(columns), false);
  for (const QString& text : texts) {
    const auto match = one.match(text);
    const int column = match.capturedView(1).toInt();
    if (!match.hasMatch() || column >= columns || isSeen[size_t(column)]) return {};
    isSeen[size_t(column)] = true;
    layout.m_columns.push_back({column, std::min(match.capturedView(2).toInt(), widthMax),
                                !match.capturedView(3).isEmpty()});
  }
  const bool isWhole = std::ranges::all_of(isSeen, [](bool seen) { return seen; });
  const bool showsAny =
      std::ranges::any_of(layout.m_columns, [](const Column& column) { return !column.isHidden; });
  return isWhole && showsAny ? layout : ColumnLayout();
}

QStringList ColumnLayout::toTexts() const {
  QStringList texts;
  for (const Column& column : m_columns) {
    texts.append(QStringLiteral("%1:%2%3").arg(
        QString::number(column.column), QString::number(column.width),
        column.isHidden ? QLatin1StringView(" hidden") : QLatin1StringView()));
  }
  return texts;
}

void ColumnLayout::apply(QHeaderView& header) const {
  for (int place = 0; place < int(m_columns.size()); ++place) {
    const Column& column = m_columns[size_t(place)];
    header.moveSection(header.visualIndex(column.column), place);
    header.setSectionHidden(column.column, column.isHidden);
    if (!column.isHidden && column.width > 0) header.resizeSection(column.column, column.width);
  }
}
