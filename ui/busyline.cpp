// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/busyline.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include "models/pagedtablemodel.h"

namespace {
constexpr int lineHeight = 3;
}

BusyLine::BusyLine(QTableView& table, const PagedTableModel& model)
    : QProgressBar(&table), m_table(table), m_model(model), m_delay(new QTimer(this)) {
  setObjectName(QStringLiteral("busyLine"));
  setAccessibleName(tr("Loading"));
  setRange(0, 0);
  setTextVisible(false);
  setFixedHeight(lineHeight);
  hide();
  m_delay->setSingleShot(true);
  m_delay->setInterval(delayMs);
  connect(m_delay, &QTimer::timeout, this, [this] {
    place();
    show();
    raise();
  });
  connect(&model, &PagedTableModel::busyChanged, this, &BusyLine::showBusy);
  table.installEventFilter(this);
  showBusy();
}

void BusyLine::showBusy() {
  if (!m_model.isBusy()) {
    m_delay->stop();
    hide();
  } else if (!m_delay->isActive() && !isVisible()) {
    m_delay->start();
  }
}

void BusyLine::place() {
  const QHeaderView* const header = m_table.horizontalHeader();
  setGeometry(0, header->geometry().bottom() + 1, m_table.width(), lineHeight);
}

bool BusyLine::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && isVisible()) place();
  return QProgressBar::eventFilter(watched, event);
}
