// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

class PagedTableModel;
class QTableView;
class QTimer;

// A thin line below a table's header, shown while the model waits longer than a moment for rows:
// those shown before stay and can be used. Belongs to the table. GUI thread only.
class BusyLine final : public QProgressBar {
  Q_OBJECT

 public:
  static constexpr int delayMs = 300;

  BusyLine(QTableView& table, const PagedTableModel& model);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showBusy();
  void place();

  QTableView& m_table;
  const PagedTableModel& m_model;
  QTimer* m_delay = nullptr;
};
