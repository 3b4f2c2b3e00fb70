// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pledges/pledgefilters.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PledgesPage)
};

}  // namespace

QList<ListFilter> pledgeFilters() {
  ListFilter status{.key = QStringLiteral("status"),
                    .title = Words::tr("Status"),
                    .kind = FilterKind::choice,
                    .choices = {{{}, Words::tr("All")}},
                    .isAlwaysShown = true};
  for (const char* const state : {"pending", "lapsing", "confirmed", "refunded"}) {
    const QString key = QString::fromLatin1(state);
    status.choices.append({key, stateText(key)});
  }
  return {
      status,
      {.key = QStringLiteral("campaign"),
       .title = Words::tr("Campaign"),
       .kind = FilterKind::campaign},
      {.key = QStringLiteral("person"), .title = Words::tr("Backer"), .kind = FilterKind::person},
      {.key = QStringLiteral("least"),
       .title = Words::tr("Amount"),
       .kind = FilterKind::moneyRange,
       .untilKey = QStringLiteral("most")},
      {.key = QStringLiteral("from"),
       .title = Words::tr("Placed"),
       .kind = FilterKind::dateRange,
       .untilKey = QStringLiteral("until")}};
}
