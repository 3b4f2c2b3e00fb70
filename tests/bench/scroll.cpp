// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scroll.h"

#include <QApplication>
#include <QKeyEvent>

#include "tests/bench/scene.h"
#include "ui/tableview.h"

namespace {

void pressPageDown(TableView& table) {
  QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
  QApplication::sendEvent(&table, &press);
  QKeyEvent release(QEvent::KeyRelease, Qt::Key_PageDown, Qt::NoModifier);
  QApplication::sendEvent(&table, &release);
}

}  // namespace

int scrollDown(Scene& scene, TableView& table, int rows) {
  const QString what = QStringLiteral("scroll ") + table.objectName();
  const auto begin = [&] { table.setCurrentIndex(table.model()->index(0, 0)); };
  scene.step(
      what, [] {}, [&] { return table.model()->rowCount() > 0; });
  scene.step(what, begin);
  while (!scene.error() && table.currentIndex().row() < rows) {
    const QModelIndex before = table.currentIndex();
    scene.step(what, [&] {
      // Where the list was read anew meanwhile, nothing is current.
      before.isValid() ? pressPageDown(table) : begin();
    });
    const QModelIndex now = table.currentIndex();
    if (now.isValid() ? now.row() <= before.row() : table.model()->rowCount() == 0) break;
  }
  return table.currentIndex().row() + 1;
}
