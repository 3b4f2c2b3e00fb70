// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

// Paints a text in one line of a table's cell with the painter's font and pen, at the side of
// `where` that `alignment` says and in the middle of its height; elided where it is too long.
// Shaping a text takes longer than painting it, and a table paints the same ones whenever the mouse
// or the selection moves: the last few thousand are kept shaped. GUI thread only.
namespace textLine {

void paint(QPainter& painter, const QRect& where, Qt::Alignment alignment, const QString& text);

}  // namespace textLine
