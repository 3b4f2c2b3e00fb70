// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrows.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTableView>

#include "ui/figurecard.h"

FirstRows::FirstRows(QCoreApplication& application, QObject* parent) : QObject(parent) {
  application.installEventFilter(this);
}

bool FirstRows::eventFilter(QObject* watched, QEvent* event) {
  if (!m_isShown && event->type() == QEvent::Paint) {
    const auto* const table = qobject_cast<const QTableView*>(watched->parent());
    const auto* const card = qobject_cast<const FigureCard*>(watched);
    const bool hasRows =
        table && table->viewport() == watched && table->model() && table->model()->rowCount() > 0;
    if (hasRows || (card && card->isKnown())) {
      m_isShown = true;
      // The filter comes before the painting itself.
      QMetaObject::invokeMethod(this, &FirstRows::shown, Qt::QueuedConnection);
    }
  }
  return QObject::eventFilter(watched, event);
}
