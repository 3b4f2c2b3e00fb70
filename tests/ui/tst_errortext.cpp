// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTranslator>

#include "ui/errortext.h"

namespace {

const QList<ErrorKind> kinds{ErrorKind::rejected,
                             ErrorKind::soldOut,
                             ErrorKind::insufficientFunds,
                             ErrorKind::changedMeanwhile,
                             ErrorKind::conflict,
                             ErrorKind::notPermitted,
                             ErrorKind::connectionLost,
                             ErrorKind::outcomeUnknown,
                             ErrorKind::timedOut,
                             ErrorKind::cancelled,
                             ErrorKind::bug};

// Every refusal that has a name; the names come from the one table of codes.
QList<Refusal> refusals() {
  QList<Refusal> all;
  for (int i = int(Refusal::none) + 1; !nameOf(Refusal(i)).isEmpty(); ++i)
    all.append(Refusal(i));
  return all;
}

// Those in which somebody must wonder where the money is.
const QList<Attempt> aboutMoney{
    Attempt::deposit,        Attempt::withdraw,       Attempt::placePledge,
    Attempt::confirmPledge,  Attempt::refundPledge,   Attempt::refundPledges,
    Attempt::closeCampaigns, Attempt::importDeposits, Attempt::cancelCampaign};

QList<Attempt> attempts() {
  QList<Attempt> all;
  for (int i = 0; i <= int(Attempt::exportData); ++i)
    all.append(Attempt(i));
  return all;
}

Error refused(Refusal refusal, const QJsonObject& facts = {}) {
  Error error;
  error.kind = ErrorKind::rejected;
  error.refusal = refusal;
  error.facts = facts;
  return error;
}

Error ofKind(ErrorKind kind) {
  Error error;
  error.kind = kind;
  return error;
}

}  // namespace

class TestErrorText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
  void hasASentenceOfItsOwnForEveryKind();
  void hasASentenceOfItsOwnForEveryRefusal();
  void saysForEveryAttemptThatItWasNotDone();
  void saysWhatWasTriedWhyAndWhatNext_data();
  void saysWhatWasTriedWhyAndWhatNext();
  void neverSaysThatAnUnknownOutcomeDidNotHappen();
  void tellsSoldOutFromBusy();
  void saysThatNothingWasCharged();
  void writesLimitsAsMoney();
  void writesSentencesWithoutFacts();
  void keepsTheServersWordsApart();
  void namesTheField();
  void namesWhichOfSeveralWasRefused();
};

void TestErrorText::hasASentenceOfItsOwnForEveryKind() {
  QStringList reasons;
  for (const ErrorKind kind : kinds) {
    const ErrorText text = errorText(ofKind(kind), Attempt::placePledge);
    QVERIFY2(!text.reason.isEmpty() && !text.next.isEmpty(), qPrintable(nameOf(kind)));
    QVERIFY2(!reasons.contains(text.reason), qPrintable(text.reason));
    reasons.append(text.reason);
  }
}

void TestErrorText::hasASentenceOfItsOwnForEveryRefusal() {
  QVERIFY(refusals().size() >= 57);
  QStringList reasons;
  for (const Refusal refusal : refusals()) {
    const ErrorText text = errorText(refused(refusal), Attempt::placePledge);
    QVERIFY2(!text.reason.isEmpty(), qPrintable(nameOf(refusal)));
    // What a rejection says when nobody knows the rule.
    QVERIFY2(text.reason != errorText(ofKind(ErrorKind::rejected), Attempt::placePledge).reason,
             qPrintable(nameOf(refusal)));
    QVERIFY2(!reasons.contains(text.reason), qPrintable(text.reason));
    reasons.append(text.reason);
  }
}

void TestErrorText::saysForEveryAttemptThatItWasNotDone() {
  QStringList outcomes;
  for (const Attempt attempt : attempts()) {
    const QString outcome = errorText(ofKind(ErrorKind::bug), attempt).outcome;
    QVERIFY(!outcome.isEmpty());
    QVERIFY2(!outcomes.contains(outcome), qPrintable(outcome));
    outcomes.append(outcome);
  }
}

void TestErrorText::saysWhatWasTriedWhyAndWhatNext_data() {
  QTest::addColumn<QLocale>("language");
  QTest::addColumn<QStringList>("noMoney");
  QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                           << QStringList{u"Nothing was charged."_qs, u"No money moved."_qs};
  QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany)
                          << QStringList{u"Es wurde nichts abgebucht."_qs,
                                         u"Es wurde kein Geld bewegt."_qs};
}

// All kinds and all codes, whatever was tried.
void TestErrorText::saysWhatWasTriedWhyAndWhatNext() {
  QFETCH(QLocale, language);
  QFETCH(QStringList, noMoney);
  const QString english = errorText(ofKind(ErrorKind::soldOut), Attempt::placePledge).reason;
  QTranslator translator;
  if (language.language() != QLocale::English) {
    QVERIFY(translator.load(language, u"groundswell"_qs, u"_"_qs, u":/translations"_qs));
    QCoreApplication::installTranslator(&translator);
    QVERIFY(errorText(ofKind(ErrorKind::soldOut), Attempt::placePledge).reason != english);
  }
  QList<Error> errors;
  for (const ErrorKind kind : kinds)
    errors.append(ofKind(kind));
  for (const Refusal refusal : refusals())
    errors.append({.kind = kindOf(refusal), .refusal = refusal});
  for (const Error& error : errors) {
    const QString name = nameOf(error.kind) + u' ' + nameOf(error.refusal);
    for (const Attempt attempt : attempts()) {
      const ErrorText text = errorText(error, attempt);
      for (const QString& part : {text.outcome, text.reason, text.next}) {
        QVERIFY2(part.endsWith(u'.') && part.size() > 8, qPrintable(name + u": "_qs + part));
        QVERIFY2(!part.contains(u'%'), qPrintable(part));
      }
      if (error.kind == ErrorKind::outcomeUnknown || !aboutMoney.contains(attempt)) continue;
      QVERIFY2(text.outcome.endsWith(noMoney[0]) || text.outcome.endsWith(noMoney[1]),
               qPrintable(text.outcome));
    }
  }
  const ErrorText soldOut = errorText(ofKind(ErrorKind::soldOut), Attempt::placePledge);
  const ErrorText busy = errorText(ofKind(ErrorKind::conflict), Attempt::placePledge);
  QVERIFY(soldOut.reason != busy.reason);
  QVERIFY(soldOut.next != busy.next);
  QCoreApplication::removeTranslator(&translator);
}

void TestErrorText::neverSaysThatAnUnknownOutcomeDidNotHappen() {
  for (const Attempt attempt : attempts()) {
    const QString sentence = errorText(ofKind(ErrorKind::outcomeUnknown), attempt).sentence();
    QVERIFY(!sentence.contains(QStringLiteral("was not")));
    QVERIFY(!sentence.contains(QStringLiteral("Nothing")));
    QVERIFY(sentence.contains(QStringLiteral("not known yet")));
  }
}

void TestErrorText::tellsSoldOutFromBusy() {
  const QString soldOut = errorText(refused(Refusal::soldOut), Attempt::placePledge).sentence();
  const QString busy = errorText(ofKind(ErrorKind::conflict), Attempt::placePledge).sentence();
  QVERIFY(soldOut.contains(QStringLiteral("another reward")));
  QVERIFY(!soldOut.contains(QStringLiteral("Try again")));
  QVERIFY(busy.contains(QStringLiteral("Try again")));
}

void TestErrorText::saysThatNothingWasCharged() {
  QCOMPARE(errorText(ofKind(ErrorKind::conflict), Attempt::placePledge).sentence(),
           QStringLiteral("The pledge was not placed. Nothing was charged. The platform is very "
                          "busy at the moment. Try again in a few seconds."));
}

void TestErrorText::writesLimitsAsMoney() {
  const auto reason = [](Refusal refusal, const QJsonObject& facts) {
    return errorText(refused(refusal, facts), Attempt::placePledge).reason;
  };
  QCOMPARE(reason(Refusal::belowPrice, {{QStringLiteral("price"), 2'500}}),
           QStringLiteral("This reward costs at least €25.00."));
  QCOMPARE(reason(Refusal::insufficientFunds, {{QStringLiteral("balance"), 123'456}}),
           QStringLiteral("The wallet holds only €1,234.56."));
  QCOMPARE(reason(Refusal::amountOutOfRange,
                  {{QStringLiteral("field"), QStringLiteral("tiers[2].price")},
                   {QStringLiteral("least"), 100},
                   {QStringLiteral("most"), 500'000}}),
           QStringLiteral("It must be between €1.00 and €5,000.00."));
  QCOMPARE(reason(Refusal::amountOutOfRange,
                  {{QStringLiteral("field"), QStringLiteral("quantity_available")},
                   {QStringLiteral("least"), 1},
                   {QStringLiteral("most"), 5'000}}),
           QStringLiteral("It must be between 1 and 5,000."));
  QCOMPARE(reason(Refusal::belowPrice, {{QStringLiteral("least"), 2'500}}),
           QStringLiteral("This reward costs at least €25.00."));
  QCOMPARE(reason(Refusal::soldOut, {{QStringLiteral("tier"), QStringLiteral("A loaf a week")}}),
           QStringLiteral("The last place of “A loaf a week” is taken."));
  QCOMPARE(reason(Refusal::limitBelowClaimed, {{QStringLiteral("claimed"), 12}}),
           QStringLiteral("12 places of this reward are taken already."));
}

void TestErrorText::writesSentencesWithoutFacts() {
  for (const Refusal refusal : refusals()) {
    const QString sentence = errorText(refused(refusal), Attempt::saveTier).sentence();
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
  }
  // A fact of another type than agreed is left out, not shown as zero.
  const ErrorText odd =
      errorText(refused(Refusal::belowPrice, {{QStringLiteral("price"), QStringLiteral("much")}}),
                Attempt::placePledge);
  QCOMPARE(odd.reason, QStringLiteral("The amount is below the price of this reward."));
}

void TestErrorText::keepsTheServersWordsApart() {
  Error error = ofKind(ErrorKind::bug);
  error.sqlState = QStringLiteral("XX000");
  error.detail = QStringLiteral("<b>cache lookup failed</b>");
  const ErrorText text = errorText(error, Attempt::load);
  QCOMPARE(text.details, QStringLiteral("XX000: <b>cache lookup failed</b>"));
  QVERIFY(!text.sentence().contains(QStringLiteral("cache lookup")));
}

void TestErrorText::namesTheField() {
  const ErrorText text = errorText(
      refused(Refusal::textTooLong,
              {{QStringLiteral("field"), QStringLiteral("title")}, {QStringLiteral("most"), 200}}),
      Attempt::createCampaign);
  QCOMPARE(text.field, QStringLiteral("title"));
  QCOMPARE(text.atField(),
           QStringLiteral("title: at most 200 characters are allowed. Shorten it."));
}

void TestErrorText::namesWhichOfSeveralWasRefused() {
  const Error pledge =
      refused(Refusal::pledgeRefunded, {{u"field"_qs, u"pledge_id"_qs}, {u"pledge_id"_qs, 17}});
  QVERIFY2(errorText(pledge, Attempt::refundPledges)
               .sentence()
               .startsWith(u"The pledges were not refunded. No money moved. Pledge 17: "),
           qUtf8Printable(errorText(pledge, Attempt::refundPledges).sentence()));
  QVERIFY(!errorText(pledge, Attempt::refundPledge).sentence().contains(u"17"));
  const Error reason =
      refused(Refusal::textTooLong, {{u"field"_qs, u"reason"_qs}, {u"pledge_id"_qs, 17}});
  QVERIFY(!errorText(reason, Attempt::refundPledges).atField().contains(u"17"));
  const Error campaign = refused(Refusal::refundsPaused, {{u"campaign_id"_qs, 4}});
  QVERIFY(errorText(campaign, Attempt::closeCampaigns).reason.startsWith(u"Campaign 4: "));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
