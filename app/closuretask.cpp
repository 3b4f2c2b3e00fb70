// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closuretask.h"

#include <utility>

#include "models/format.h"

namespace {

constexpr qint64 longMs = 3'000;

}  // namespace

ClosureTask::ClosureTask(Tasks& tasks, QObject* parent) : QObject(parent), m_tasks(tasks) {}

void ClosureTask::show(const ClosureState& state) {
  if (state.campaign != m_campaign) end();
  if (state.campaign.isNone()) return;
  if (!m_task) {
    m_campaign = state.campaign;
    m_elapsed.start();
    m_task =
        m_tasks.begin(QStringLiteral("closures"), tr("Closing campaign %1").arg(m_campaign.value));
  }
  m_refunded = state.refunded;
  m_left = state.left;
  const qint64 all = m_refunded + m_left;
  m_task->setProgress(m_refunded, all == 0 ? -1 : all,
                      all == 0 ? QString()
                               : tr("Refunding campaign %1: %2 of %3")
                                     .arg(m_campaign.value)
                                     .arg(formatCount(m_refunded), formatCount(all)));
}

void ClosureTask::end() {
  const CampaignId campaign = std::exchange(m_campaign, {});
  if (!m_task) return;
  Task* const task = m_task;
  m_task.clear();
  if (m_refunded == 0 || m_elapsed.elapsed() < longMs) return m_tasks.forget(task);
  const QString refunded = m_refunded == 1
                               ? tr("1 pledge was refunded.")
                               : tr("%1 pledges were refunded.").arg(formatCount(m_refunded));
  task->offer(tr("Show"), [guard = QPointer(this), campaign] {
    if (guard) Q_EMIT guard->campaignChosen(campaign);
  });
  if (m_left == 0) return task->finish(Task::State::success, refunded);
  task->finish(
      Task::State::partly,
      refunded + u' ' +
          (m_left == 1
               ? tr("1 is left; its money is safe in escrow.")
               : tr("%1 are left; their money is safe in escrow.").arg(formatCount(m_left))));
}
