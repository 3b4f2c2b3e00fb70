// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include "models/closurestate.h"
#include "models/tasks.h"

// Shows among the tasks what the closure service does with one campaign after the other. A result
// stays only where giving money back took long: closing is daily work that nobody waits for. Lives
// in the GUI thread; the tasks outlive it.
class ClosureTask final : public QObject {
  Q_OBJECT

 public:
  explicit ClosureTask(Tasks& tasks, QObject* parent = nullptr);

 public Q_SLOTS:
  void show(const ClosureState& state);

 Q_SIGNALS:
  // "Show" at a result.
  void campaignChosen(CampaignId campaign);

 private:
  void end();

  Tasks& m_tasks;
  QPointer<Task> m_task;
  QElapsedTimer m_elapsed;
  CampaignId m_campaign;
  qint64 m_refunded = 0;
  qint64 m_left = 0;
};
