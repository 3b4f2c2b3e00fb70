// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QTest>

#include "models/format.h"

namespace {

const Currency euro{};
const Currency yen{QStringLiteral("JPY"), 0};
const Currency dinar{QStringLiteral("KWD"), 3};
const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale french(QLocale::French, QLocale::France);
const QLocale swiss(QLocale::German, QLocale::Switzerland);
const QLocale indian(QLocale::English, QLocale::India);

QLocale localeNamed(const QString& name) {
  return name == u"C" ? QLocale::c() : QLocale(name);
}

// No-break spaces look like spaces in a test's table.
QString plain(QString text) {
  return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

QString nameOf(AmountProblem problem) {
  switch (problem) {
    case AmountProblem::empty:
      return QStringLiteral("empty");
    case AmountProblem::notANumber:
      return QStringLiteral("not a number");
    case AmountProblem::negative:
      return QStringLiteral("negative");
    case AmountProblem::zero:
      return QStringLiteral("zero");
    case AmountProblem::tooManyDecimals:
      return QStringLiteral("too many decimals");
    case AmountProblem::tooLarge:
      break;
  }
  return QStringLiteral("too large");
}

// What parseMoney() makes of a text: minor units, or the problem's name.
QString reading(const QString& text, const Currency& currency, const QLocale& locale) {
  const auto money = parseMoney(text, currency, locale);
  return money ? QString::number(money->minor) : nameOf(money.error());
}

QDateTime utc(const char* text) {
  return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

}  // namespace

class TestFormat : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesMoneyAsTheLocaleDoes_data();
  void writesMoneyAsTheLocaleDoes();
  void writesTheLargestIntegersExactly();
  void readsTypedAmounts_data();
  void readsTypedAmounts();
  void readsWhatItWrites();
  void hasASentenceForEveryProblem();
  void floorsPercentages();
  void showsMomentsInTheViewersZone();
  void saysHowMuchTimeIsLeft();
  void namesEveryStateAndType();
};

void TestFormat::writesMoneyAsTheLocaleDoes_data() {
  QTest::addColumn<QString>("locale");
  QTest::addColumn<qint64>("minor");
  QTest::addColumn<Currency>("currency");
  QTest::addColumn<QString>("written");
  const auto row = [](const char* locale, qint64 minor, const Currency& currency,
                      const char* written) {
    QTest::newRow(written) << QString::fromLatin1(locale) << minor << currency
                           << QString::fromUtf8(written);
  };
  row("C", 2'675'788, euro, "26757.88€");
  row("en_US", 18'422'050, euro, "€184,220.50");
  row("en_US", 5, euro, "€0.05");
  row("en_US", 0, euro, "€0.00");
  row("en_US", -5, euro, "-€0.05");
  row("de_DE", 18'422'050, euro, "184.220,50 €");
  row("fr_FR", 18'422'050, euro, "184 220,50 €");
  row("en_US", 1'500, yen, "¥1,500");
  row("ja_JP", 1'500, yen, "￥1,500");
  row("en_US", 1'234, dinar, "KWD 1.234");
  row("de_DE", 1'234, dinar, "1,234 KWD");
  row("en_IN", 1'000'000'000, euro, "€1,00,00,000.00");
}

void TestFormat::writesMoneyAsTheLocaleDoes() {
  QFETCH(QString, locale);
  QFETCH(qint64, minor);
  QFETCH(Currency, currency);
  QFETCH(QString, written);
  QCOMPARE(plain(formatMoney(Money{minor}, currency, localeNamed(locale))), written);
}

void TestFormat::writesTheLargestIntegersExactly() {
  constexpr qint64 most = std::numeric_limits<qint64>::max();
  constexpr qint64 least = std::numeric_limits<qint64>::min();
  QCOMPARE(formatMoney(Money{most}, euro, english), QStringLiteral("€92,233,720,368,547,758.07"));
  QCOMPARE(formatAmount(Money{least}, euro, english), QStringLiteral("-92,233,720,368,547,758.08"));
  QCOMPARE(formatMoney(moneyMax, euro, english), QStringLiteral("€100,000,000,000.00"));
}

void TestFormat::readsTypedAmounts_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<Currency>("currency");
  QTest::addColumn<QLocale>("locale");
  QTest::addColumn<QString>("read");
  int number = 0;
  const auto row = [&](const char* text, const Currency& currency, const QLocale& locale,
                       const char* read) {
    QTest::addRow("%d %s %s", ++number, text, qPrintable(locale.name()))
        << QString::fromUtf8(text) << currency << locale << QString::fromLatin1(read);
  };
  row("12", euro, english, "1200");
  row("12.5", euro, english, "1250");
  row(" 12.50 ", euro, english, "1250");
  row(".5", euro, english, "50");
  row("12.", euro, english, "1200");
  row("1,234.56", euro, english, "123456");
  row("€1,234.56", euro, english, "123456");
  row("1234.56 EUR", euro, english, "123456");
  row("eur 5", euro, english, "500");
  row("1.234,56", euro, german, "123456");
  row("1.234,56 €", euro, german, "123456");
  row("1234,5", euro, german, "123450");
  row("1.500", euro, german, "150000");
  row("1 234,56", euro, french, "123456");
  row("1\u00a0234,56", euro, french, "123456");
  row("1\u202f234,56", euro, french, "123456");
  row("1'234.56", euro, swiss, "123456");
  row("1’234.56", euro, swiss, "123456");
  row("1,00,000", euro, indian, "10000000");
  row("100,000", euro, indian, "10000000");
  row("0.001", dinar, english, "1");
  row("1500", yen, english, "1500");
  row("١٢", euro, english, "1200");
  row("100000000000", euro, english, "10000000000000");
  row("0000000000000000000000005", euro, english, "500");
  // Refused
  row("", euro, english, "empty");
  row("  \t", euro, english, "empty");
  row("abc", euro, english, "not a number");
  row("12a", euro, english, "not a number");
  row("€", euro, english, "not a number");
  row(".", euro, english, "not a number");
  row("1e5", euro, english, "not a number");
  row("0x10", euro, english, "not a number");
  row("inf", euro, english, "not a number");
  row("1.2.3", euro, english, "not a number");
  row("1,2,3", euro, english, "not a number");
  row("1.50", euro, german, "not a number");
  row("1,50", euro, english, "not a number");
  row(",500", euro, english, "not a number");
  row("1,,000", euro, english, "not a number");
  row("12 $", euro, english, "not a number");
  row("--5", euro, english, "not a number");
  row("-5", euro, english, "negative");
  row("−5", euro, english, "negative");
  row("€-5", euro, english, "negative");
  row("-0.01", euro, english, "negative");
  row("0", euro, english, "zero");
  row("0.00", euro, english, "zero");
  row("1.005", euro, english, "too many decimals");
  row("1.000", euro, english, "too many decimals");
  row("15.0", yen, english, "too many decimals");
  row("100000000000.01", euro, english, "too large");
  row("99999999999999999999999999", euro, english, "too large");
}

void TestFormat::readsTypedAmounts() {
  QFETCH(QString, text);
  QFETCH(Currency, currency);
  QFETCH(QLocale, locale);
  QFETCH(QString, read);
  QCOMPARE(reading(text, currency, locale), read);
}

void TestFormat::readsWhatItWrites() {
  const QList<qint64> amounts{1, 99, 100, 123'456, 99'999'999, 10'000, 1'000'000, moneyMax.minor};
  for (const QLocale& locale :
       QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
    // Right-to-left locales put marks of direction around the number.
    if (locale.textDirection() == Qt::RightToLeft || locale.zeroDigit().size() != 1) continue;
    for (const qint64 minor : amounts) {
      const QString written = formatAmount(Money{minor}, euro, locale);
      const auto read = parseMoney(written, euro, locale);
      QVERIFY2(read && read->minor == minor, qPrintable(locale.name() + u' ' + written));
    }
  }
}

void TestFormat::hasASentenceForEveryProblem() {
  QStringList sentences;
  for (const AmountProblem problem :
       {AmountProblem::empty, AmountProblem::notANumber, AmountProblem::negative,
        AmountProblem::zero, AmountProblem::tooManyDecimals, AmountProblem::tooLarge}) {
    const QString sentence = describe(problem, euro, english);
    QVERIFY(!sentence.isEmpty());
    QVERIFY(!sentences.contains(sentence));
    sentences.append(sentence);
  }
  QCOMPARE(sentences[4], QStringLiteral("EUR has at most 2 decimals."));
  QCOMPARE(describe(AmountProblem::tooManyDecimals, yen, english),
           QStringLiteral("JPY has no decimals."));
}

void TestFormat::floorsPercentages() {
  QCOMPARE(flooredPercent(Money{9'999}, Money{10'000}), 99);
  QCOMPARE(flooredPercent(Money{9'999'999'999'999}, moneyMax), 99);
  QCOMPARE(flooredPercent(Money{10'000}, Money{10'000}), 100);
  QCOMPARE(flooredPercent(Money{10'250}, Money{10'000}), 102);
  QCOMPARE(flooredPercent(Money{0}, Money{10'000}), 0);
  QCOMPARE(flooredPercent(Money{5}, Money{0}), 0);
  QCOMPARE(flooredPercent(Money{std::numeric_limits<qint64>::max()}, Money{1}), 999'999);
  QCOMPARE(flooredPercent(Money{std::numeric_limits<qint64>::max()}, moneyMax), 999'999);
  QCOMPARE(plain(formatPercent(51, english)), QStringLiteral("51 %"));
}

void TestFormat::showsMomentsInTheViewersZone() {
  const QTimeZone berlin("Europe/Berlin");
  const QDateTime summer = utc("2025-07-24T22:30:00Z");
  QCOMPARE(formatMoment(summer, german, berlin), QStringLiteral("25.07.2025 00:30"));
  QCOMPARE(formatDay(summer, german, berlin), QStringLiteral("25.07.2025"));
  QCOMPARE(formatDay(summer, german, QTimeZone::utc()), QStringLiteral("24.07.2025"));
  QVERIFY(formatDay(summer, english, berlin).contains(u"2025"));
  QCOMPARE(formatMoment({}, german, berlin), QString());
}

void TestFormat::saysHowMuchTimeIsLeft() {
  const QDateTime now = utc("2025-07-01T12:00:00Z");
  const auto left = [&](qint64 seconds) { return formatTimeLeft(now.addSecs(seconds), now); };
  QCOMPARE(left(4 * 86'400 - 1), QStringLiteral("3 days left"));
  QCOMPARE(left(86'400), QStringLiteral("1 day left"));
  QCOMPARE(left(86'399), QStringLiteral("23 hours left"));
  QCOMPARE(left(3'600), QStringLiteral("1 hour left"));
  QCOMPARE(left(120), QStringLiteral("2 minutes left"));
  QCOMPARE(left(1), QStringLiteral("less than a minute left"));
  QCOMPARE(left(0), QStringLiteral("ended"));
  QCOMPARE(left(-1), QStringLiteral("ended"));
}

void TestFormat::namesEveryStateAndType() {
  QCOMPARE(stateText(QStringLiteral("active")), QStringLiteral("Active"));
  QCOMPARE(stateText(QStringLiteral("unheard_of")), QStringLiteral("unheard_of"));
  QCOMPARE(logTypes().size(), 17);
  for (const QString& type : logTypes())
    QVERIFY2(logTypeText(type) != type, qPrintable(type));
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
