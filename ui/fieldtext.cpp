// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldtext.h"

#include <QCoreApplication>

namespace {

// What refuses and what names the field are one text in the translation.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

}  // namespace

QString fieldName(const QString& path) {
  return path.section(u'.', -1);
}

QString fieldText(const QString& path) {
  const QString field = fieldName(path);
  if (field == u"amount") return Words::tr("amount");
  if (field == u"name") return Words::tr("name");
  if (field == u"email") return Words::tr("e-mail address");
  if (field == u"title") return Words::tr("title");
  if (field == u"description") return Words::tr("description");
  if (field == u"goal") return Words::tr("goal");
  if (field == u"deadline") return Words::tr("deadline");
  if (field == u"price") return Words::tr("price");
  if (field == u"quantity_available") return Words::tr("number of places");
  if (field == u"target_amount") return Words::tr("target");
  if (field == u"reference") return Words::tr("bank reference");
  if (field == u"reason") return Words::tr("reason");
  if (field == u"login") return Words::tr("login");
  if (field == u"groups") return Words::tr("roles");
  if (field == u"verifier") return Words::tr("password");
  return {};
}
