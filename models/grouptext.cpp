// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptext.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(GroupText)
};

}  // namespace

QString groupText(const QString& group) {
  if (group == u"manager") return Words::tr("Manager");
  if (group == u"staff") return Words::tr("Staff");
  if (group == u"creator") return Words::tr("Creator");
  if (group == u"backer") return Words::tr("Backer");
  if (group == u"auditor") return Words::tr("Auditor");
  if (group == u"service") return Words::tr("Closure service");
  return group;
}

QString groupsText(const QStringList& groups) {
  QStringList words;
  for (const QString& group : groups)
    words.append(groupText(group));
  return words.join(QStringLiteral(", "));
}
