// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depositrun/bankfiletext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/format.h"
#include "ui/errortext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankFileText)
};

}  // namespace

QString bankFileText(const Error& error, const QString& file) {
  const QString why = error.facts.value(QLatin1StringView("file")).toString();
  const QString name = QFileInfo(file).fileName();
  const qint64 most = error.facts.value(QLatin1StringView("most")).toInteger();
  if (why == u"unreadable") {
    return Words::tr("%1 cannot be read: %2. Nothing was booked.").arg(name, error.detail);
  }
  if (why == u"tooBig") {
    return Words::tr(
               "%1 is larger than %2 MiB. Nothing was booked. Split it, or ask the bank for "
               "fewer days.")
        .arg(name, formatCount(most / 1024 / 1024));
  }
  if (why == u"tooLong") {
    return Words::tr(
               "%1 has more than %2 rows. Nothing was booked. Split it, or ask the bank for "
               "fewer days.")
        .arg(name, formatCount(most));
  }
  if (why == u"openQuote") {
    const qint64 line = error.facts.value(QLatin1StringView("line")).toInteger();
    return Words::tr(
               "%1 ends inside a field: the quote in line %2 is never closed. Nothing was "
               "booked. Ask the bank for the file again.")
        .arg(name, formatCount(line));
  }
  if (why == u"empty") return Words::tr("%1 has no payments.").arg(name);
  return errorText(error, Attempt::load).sentence();
}
