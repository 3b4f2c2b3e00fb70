// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace {

struct Format {
  Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr QChar noBreakSpace(0x00a0);

QString localDigits(qint64 number, int width, const QLocale& locale) {
  QString digits = QString::number(number).rightJustified(width, u'0');
  const QString zero = locale.zeroDigit();
  if (zero.size() != 1) return digits;  // a digit outside the basic plane: Latin ones are read too
  for (QChar& digit : digits)
    digit = QChar(ushort(zero.front().unicode() + digit.digitValue()));
  return digits;
}

qint64 minorUnitsPerMajor(const Currency& currency) {
  qint64 units = 1;
  for (int i = 0; i < currency.exponent; ++i)
    units *= 10;
  return units;
}

// The amount's digits without sign and currency. Division keeps the sign in the rest, so the
// smallest qint64 is written right too.
QString magnitude(Money money, const Currency& currency, const QLocale& locale) {
  const qint64 units = minorUnitsPerMajor(currency);
  const qint64 major = money.minor / units;
  const qint64 rest = money.minor % units;
  QString text = locale.toString(major < 0 ? -major : major);
  if (currency.exponent > 0) {
    text += locale.decimalPoint() + localDigits(rest < 0 ? -rest : rest, currency.exponent, locale);
  }
  return text;
}

bool isSpace(QChar c) {
  return c.isSpace() || c == noBreakSpace || c == QChar(0x202f);
}

// Every way in which people type the sign that the locale writes between thousands.
bool isGroupSeparator(QChar c, const QLocale& locale) {
  const QString group = locale.groupSeparator();
  if (group.size() != 1) return false;
  const QChar separator = group.front();
  if (c == separator) return true;
  if (isSpace(separator)) return isSpace(c);
  const auto isApostrophe = [](QChar x) { return x == u'\'' || x == QChar(0x2019); };
  return isApostrophe(separator) && isApostrophe(c);
}

// Digits in groups as the locale writes them, or plainly in threes.
bool groupsAreRight(const QList<int>& groups, const QString& digits, const QLocale& locale) {
  if (groups.size() == 1) return true;
  const bool threes =
      groups.front() >= 1 && groups.front() <= 3 &&
      std::all_of(groups.begin() + 1, groups.end(), [](int length) { return length == 3; });
  if (threes) return true;
  QList<int> wanted{0};
  const QString written = locale.toString(digits.toLongLong());
  for (const QChar c : written) {
    if (isGroupSeparator(c, locale)) {
      wanted.append(0);
    } else {
      ++wanted.last();
    }
  }
  return groups == wanted;
}

QString withoutCurrency(QString text, const Currency& currency, const QLocale& locale) {
  for (const QString& mark : {currency.code, currencySymbol(currency, locale)}) {
    if (mark.isEmpty()) continue;
    if (text.startsWith(mark, Qt::CaseInsensitive)) {
      return text.mid(mark.size()).trimmed();
    }
    if (text.endsWith(mark, Qt::CaseInsensitive)) {
      return text.chopped(mark.size()).trimmed();
    }
  }
  return text;
}

struct Typed {
  QString whole;
  QString decimals;
};

// Takes a number apart; nothing where it is not one.
std::optional<Typed> takeApart(const QString& text, const QLocale& locale) {
  const QString point = locale.decimalPoint();
  Typed typed;
  QList<int> groups{0};
  bool afterPoint = false;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (c.digitValue() >= 0 && c.isDigit()) {
      QString& part = afterPoint ? typed.decimals : typed.whole;
      part += QChar(ushort(u'0' + c.digitValue()));
      if (!afterPoint) ++groups.last();
    } else if (!afterPoint && c == point) {
      afterPoint = true;
    } else if (!afterPoint && isGroupSeparator(c, locale)) {
      groups.append(0);
    } else {
      return std::nullopt;
    }
  }
  if (typed.whole.isEmpty() && typed.decimals.isEmpty()) return std::nullopt;
  if (typed.whole.size() <= 18 && !groupsAreRight(groups, typed.whole, locale)) {
    return std::nullopt;
  }
  return typed;
}

// A short date whose year cannot be mistaken for a day.
QString dayFormat(const QLocale& locale) {
  QString format = locale.dateFormat(QLocale::ShortFormat);
  if (!format.contains(u"yyyy")) format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
  return format;
}

QString timeFormat(const QLocale& locale) {
  return locale.language() == QLocale::C ? QStringLiteral("HH:mm")
                                         : locale.timeFormat(QLocale::ShortFormat);
}

struct Word {
  const char* name;
  const char* text;
};

constexpr auto states = std::to_array<Word>({
    {"active", QT_TRANSLATE_NOOP("Format", "Active")},
    {"successful", QT_TRANSLATE_NOOP("Format", "Successful")},
    {"failed", QT_TRANSLATE_NOOP("Format", "Failed")},
    {"pending", QT_TRANSLATE_NOOP("Format", "Pending")},
    {"lapsing", QT_TRANSLATE_NOOP("Format", "About to lapse")},
    {"confirmed", QT_TRANSLATE_NOOP("Format", "Confirmed")},
    {"refunded", QT_TRANSLATE_NOOP("Format", "Refunded")},
    {"may_sign_in", QT_TRANSLATE_NOOP("Format", "May sign in")},
    {"locked", QT_TRANSLATE_NOOP("Format", "Locked")},
    {"no_access", QT_TRANSLATE_NOOP("Format", "No access")},
    {"deactivated", QT_TRANSLATE_NOOP("Format", "Deactivated")},
});

constexpr auto types = std::to_array<Word>({
    {"deposit", QT_TRANSLATE_NOOP("Format", "Deposit")},
    {"withdrawal", QT_TRANSLATE_NOOP("Format", "Withdrawal")},
    {"pledge", QT_TRANSLATE_NOOP("Format", "Pledge placed")},
    {"pledge_confirmed", QT_TRANSLATE_NOOP("Format", "Pledge confirmed")},
    {"pledge_released", QT_TRANSLATE_NOOP("Format", "Pledge released")},
    {"refund", QT_TRANSLATE_NOOP("Format", "Refund")},
    {"payout", QT_TRANSLATE_NOOP("Format", "Payout")},
    {"payout_returned", QT_TRANSLATE_NOOP("Format", "Payout returned")},
    {"user_registered", QT_TRANSLATE_NOOP("Format", "Person registered")},
    {"campaign_created", QT_TRANSLATE_NOOP("Format", "Campaign created")},
    {"campaign_changed", QT_TRANSLATE_NOOP("Format", "Campaign changed")},
    {"campaign_closed", QT_TRANSLATE_NOOP("Format", "Campaign closed")},
    {"milestone_reached", QT_TRANSLATE_NOOP("Format", "Milestone reached")},
    {"milestone_lost", QT_TRANSLATE_NOOP("Format", "Milestone lost")},
    {"tier_changed", QT_TRANSLATE_NOOP("Format", "Reward changed")},
    {"person_changed", QT_TRANSLATE_NOOP("Format", "Person changed")},
    {"settings_changed", QT_TRANSLATE_NOOP("Format", "Settings changed")},
});

template <class Words>
QString lookUp(const Words& words, const QString& name) {
  for (const Word& word : words) {
    if (name == QLatin1StringView(word.name)) return Format::tr(word.text);
  }
  return name;
}

}  // namespace

QString currencySymbol(const Currency& currency, const QLocale& locale) {
  if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency.code) {
    const QString symbol = locale.currencySymbol(QLocale::CurrencySymbol);
    if (!symbol.isEmpty()) return symbol;
  }
  static const QHash<QString, QString> symbols{
      {QStringLiteral("EUR"), QStringLiteral("€")},
      {QStringLiteral("USD"), QStringLiteral("$")},
      {QStringLiteral("GBP"), QStringLiteral("£")},
      {QStringLiteral("JPY"), QStringLiteral("¥")},
  };
  return symbols.value(currency.code, currency.code);
}

QString formatAmount(Money money, const Currency& currency, const QLocale& locale) {
  const QString text = magnitude(money, currency, locale);
  return money.minor < 0 ? locale.negativeSign() + text : text;
}

QString formatMoney(Money money, const Currency& currency, const QLocale& locale) {
  // The locale's own pattern, asked with a zero: exact, because our digits are put in afterwards.
  const QString mark(QChar(0x00a4));
  QString text = locale.toCurrencyString(qlonglong{0}, mark);
  text.replace(locale.zeroDigit(), magnitude(money, currency, locale));
  QString symbol = currencySymbol(currency, locale);
  if (symbol.back().isLetter() && text.startsWith(mark)) symbol += noBreakSpace;
  text.replace(mark, symbol);
  return money.minor < 0 ? locale.negativeSign() + text : text;
}

tl::expected<Money, AmountProblem> parseMoney(const QString& text, const Currency& currency,
                                              const QLocale& locale) {
  QString typed = text.trimmed();
  if (typed.isEmpty()) return tl::unexpected(AmountProblem::empty);
  const auto isMinus = [](QChar c) { return c == u'-' || c == QChar(0x2212); };
  const bool negative = isMinus(typed.front());
  if (negative) typed = typed.mid(1).trimmed();
  typed = withoutCurrency(typed, currency, locale);
  const bool negativeAfterCurrency = !negative && !typed.isEmpty() && isMinus(typed.front());
  if (negativeAfterCurrency) typed = typed.mid(1).trimmed();

  const std::optional<Typed> parts = takeApart(typed, locale);
  if (!parts) return tl::unexpected(AmountProblem::notANumber);
  if (negative || negativeAfterCurrency) return tl::unexpected(AmountProblem::negative);
  if (parts->decimals.size() > currency.exponent) {
    return tl::unexpected(AmountProblem::tooManyDecimals);
  }
  const QString digits = parts->whole + parts->decimals.leftJustified(currency.exponent, u'0');
  qint64 minor = 0;
  for (const QChar digit : digits) {
    minor = minor * 10 + digit.digitValue();
    if (minor > moneyMax.minor) return tl::unexpected(AmountProblem::tooLarge);
  }
  if (minor == 0) return tl::unexpected(AmountProblem::zero);
  return Money{minor};
}

QString describe(AmountProblem problem, const Currency& currency, const QLocale& locale) {
  switch (problem) {
    case AmountProblem::empty:
      return Format::tr("Enter an amount.");
    case AmountProblem::notANumber:
      return Format::tr("This is not an amount. Write it like %1.")
          .arg(formatAmount(Money{123450}, currency, locale));
    case AmountProblem::negative:
      return Format::tr("The amount must not be negative.");
    case AmountProblem::zero:
      return Format::tr("The amount must be more than zero.");
    case AmountProblem::tooManyDecimals:
      return currency.exponent == 0
                 ? Format::tr("%1 has no decimals.").arg(currency.code)
                 : Format::tr("%1 has at most %n decimals.", nullptr, currency.exponent)
                       .arg(currency.code);
    case AmountProblem::tooLarge:
      break;
  }
  return Format::tr("The amount must be at most %1.").arg(formatMoney(moneyMax, currency, locale));
}

int flooredPercent(Money part, Money whole) {
  if (whole.minor <= 0 || part.minor <= 0) return 0;
  constexpr qint64 most = 999'999;  // an int on every screen; beyond it nobody counts
  const qint64 wholes = part.minor / whole.minor;
  if (wholes > most / 100) return int(most);
  // The rest is below one whole, at most 10^13, so the product cannot overflow.
  return int(wholes * 100 + part.minor % whole.minor * 100 / whole.minor);
}

QString formatPercent(int percent, const QLocale& locale) {
  return Format::tr("%1 %", "percentage").arg(locale.toString(percent)).replace(u' ', noBreakSpace);
}

QString formatCount(qint64 count, const QLocale& locale) {
  return locale.toString(count);
}

QString formatMoment(const QDateTime& moment, const QLocale& locale, const QTimeZone& zone) {
  if (!moment.isValid()) return {};
  const QDateTime there = moment.toTimeZone(zone);
  return locale.toString(there, dayFormat(locale) + u' ' + timeFormat(locale));
}

QString formatDay(const QDateTime& moment, const QLocale& locale, const QTimeZone& zone) {
  if (!moment.isValid()) return {};
  return locale.toString(moment.toTimeZone(zone).date(), dayFormat(locale));
}

QString formatTimeLeft(const QDateTime& deadline, const QDateTime& now) {
  if (!deadline.isValid() || !now.isValid()) return {};
  const qint64 left = now.msecsTo(deadline);
  if (left <= 0) return Format::tr("ended");
  // English needs no translation file for its plurals this way: 1 has a sentence of its own.
  constexpr qint64 minute = 60'000;
  constexpr qint64 hour = 60 * minute;
  constexpr qint64 day = 24 * hour;
  if (left >= 2 * day) return Format::tr("%n days left", nullptr, int(left / day));
  if (left >= day) return Format::tr("1 day left");
  if (left >= 2 * hour) return Format::tr("%n hours left", nullptr, int(left / hour));
  if (left >= hour) return Format::tr("1 hour left");
  if (left >= 2 * minute) return Format::tr("%n minutes left", nullptr, int(left / minute));
  if (left >= minute) return Format::tr("1 minute left");
  return Format::tr("less than a minute left");
}

QString stateText(const QString& state) {
  return lookUp(states, state);
}

QString actorText(const QString& login, const QString& name) {
  return name.isEmpty() ? login : name;
}

QString actorTip(const QString& login, const QString& name) {
  return name.isEmpty() ? QString() : Format::tr("Login: %1").arg(login);
}

QString logTypeText(const QString& type) {
  return lookUp(types, type);
}

QStringList logTypes() {
  QStringList names;
  for (const Word& word : types)
    names.append(QString::fromLatin1(word.name));
  return names;
}
