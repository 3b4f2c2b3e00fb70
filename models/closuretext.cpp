// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/closuretext.h"

#include <QCoreApplication>

#include "models/format.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ClosurePage)
};

QString workText(const ClosureState& state) {
  if (state.campaign.isNone()) return Words::tr("looking for what is due");
  if (state.left == 0 && state.refunded == 0) {
    return Words::tr("campaign %1").arg(state.campaign.value);
  }
  return Words::tr("campaign %1: %2 refunded, %3 left")
      .arg(QString::number(state.campaign.value), formatCount(state.refunded),
           formatCount(state.left));
}

}  // namespace

bool isWorking(const ClosureState& state) {
  return !state.campaign.isNone() || (state.running && !state.nextRunAt.isValid());
}

QString closureFigure(const ClosureState& state) {
  if (isWorking(state)) return Words::tr("Under way");
  return state.running ? Words::tr("Waiting") : Words::tr("By hand");
}

QString closureNote(const ClosureState& state, const QDateTime& now) {
  if (isWorking(state)) return workText(state);
  if (!state.running) return Words::tr("this console closes nothing by itself");
  const qint64 seconds = now.secsTo(state.nextRunAt);
  if (seconds <= 0) return Words::tr("looks again in a moment");
  if (seconds == 1) return Words::tr("looks again in 1 second");
  return Words::tr("looks again in %n seconds", nullptr, int(seconds));
}
