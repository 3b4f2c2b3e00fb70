// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addresstext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(AddressText)
};

}  // namespace

namespace addressText {

QString problem(AddressProblem problem) {
  switch (problem) {
    case AddressProblem::notOurs:
      return Words::tr("This is no address of the console. One begins with groundswell://.");
    case AddressProblem::noRoom:
      return Words::tr("This address names no room. One looks like groundswell://campaigns.");
    case AddressProblem::notANumber:
      return Words::tr(
          "Behind its room an address has a number, as in groundswell://campaigns/17.");
    case AddressProblem::saidTwice:
      return Words::tr("This address says the same thing twice. Copy it anew where it came from.");
    case AddressProblem::tooLong:
      return Words::tr("This address is too long to be one of the console's.");
    case AddressProblem::unreadable:
      break;
  }
  return Words::tr("This address cannot be read. Copy it anew where it came from.");
}

QString noRoom(const QString& room) {
  return Words::tr(
             "The address leads to “%1”. There is no such room, or none of your roles opens "
             "it. You are where you were.")
      .arg(room);
}

QString nothingByNumber(const QString& room, qint64 number) {
  return Words::tr("The address asks for number %1, but in “%2” nothing is opened by its number.")
      .arg(number)
      .arg(room);
}

QString leftOut(const QStringList& keys) {
  if (keys.isEmpty()) return {};
  QStringList quoted;
  for (const QString& key : keys)
    quoted.append(Words::tr("“%1”", "a quoted word").arg(key));
  return Words::tr("What the address says of %1 is not understood here and was left out.")
      .arg(QLocale().createSeparatedList(quoted));
}

}  // namespace addressText
