// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasktext.h"

#include <QCoreApplication>

#include "models/format.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Tasks)
};

qint64 roundedUp(qint64 value, qint64 unit) {
  return value / unit + (value % unit == 0 ? 0 : 1);
}

}  // namespace

QString formatEstimate(qint64 secondsLeft) {
  constexpr qint64 minute = 60;
  constexpr qint64 hour = 60 * minute;
  if (secondsLeft <= 1) return Words::tr("about a second left");
  if (secondsLeft < 2 * minute)
    return Words::tr("about %n seconds left", nullptr, int(secondsLeft));
  if (secondsLeft < 2 * hour) {
    return Words::tr("about %n minutes left", nullptr, int(roundedUp(secondsLeft, minute)));
  }
  return Words::tr("about %n hours left", nullptr, int(roundedUp(secondsLeft, hour)));
}

QString formatRate(qint64 perSecond) {
  return Words::tr("%1 per second").arg(formatCount(perSecond));
}

QString taskStateText(Task::State state) {
  switch (state) {
    case Task::State::running:
      return Words::tr("Under way");
    case Task::State::success:
      return Words::tr("Done");
    case Task::State::partly:
      return Words::tr("Done in part");
    case Task::State::refused:
      return Words::tr("Refused");
    case Task::State::failed:
      return Words::tr("Failed");
    case Task::State::cancelled:
      break;
  }
  return Words::tr("Cancelled");
}

QString taskText(const Task& task) {
  if (!task.isRunning()) return task.result();
  if (task.isCancelling()) return Words::tr("Stopping…");
  QStringList parts;
  if (!task.doing().isEmpty()) parts.append(task.doing());
  if (const auto rate = task.perSecond()) parts.append(formatRate(*rate));
  if (const auto left = task.secondsLeft()) parts.append(formatEstimate(*left));
  return parts.join(u" · "_qs);
}
