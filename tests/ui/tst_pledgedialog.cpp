// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testconsole.h"
#include "ui/campaign/tierchoice.h"
#include "ui/errortext.h"
#include "ui/moneyedit.h"
#include "ui/personpicker.h"
#include "ui/pledgedialog.h"
#include "ui/theme.h"

// The pledge dialog, driven by keyboard, on a real platform.
class TestPledgeDialog final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void pledgesForARewardAndSaysTheBalances();
  void holdsAPlaceWithoutMovingMoney();
  void proposesThePriceOfTheReward();
  void showsWhatIsLeftOfEachReward();
  void refusesARewardThatSoldOutMeanwhile();
  void refusesMoreThanTheWalletHolds();
  void refusesTheCreator();
  void refusesABadAmountAtTheField_data();
  void refusesABadAmountAtTheField();
  void saysSoldOutBusyAndPoorDifferently();

 private:
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    return m_dialog->findChild<T*>(QString::fromLatin1(name));
  }
  [[nodiscard]] QString problem(const char* field) const;
  void choose(const QString& backer);
  void chooseReward(int downs);
  void typeAmount(const QString& amount);
  void send();
  [[nodiscard]] QString pledges() const;

  std::unique_ptr<TestConsole> m_test;
  QPointer<PledgeDialog> m_dialog;
  UserId m_ana, m_omar;
  CampaignId m_campaign;
};

void TestPledgeDialog::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestPledgeDialog::init() {
  m_test = std::make_unique<TestConsole>();
  m_ana = m_test->person(u"Ana Lindqvist"_qs, {10'000});
  m_omar = m_test->person(u"Omar Okafor"_qs, {50'000});
  m_campaign = m_test->campaign(
      m_omar, u"Oven"_qs,
      {.tiers = {{.title = u"Loaf"_qs, .price = {1'500}},
                 {.title = u"Last seat"_qs, .price = {2'500}, .quantityAvailable = 1}}});
  m_dialog = new PledgeDialog(m_test->console(), m_test->detail(m_campaign), nullptr);
  m_dialog->open();
  QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestPledgeDialog::cleanup() {
  delete m_dialog;
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

QString TestPledgeDialog::problem(const char* field) const {
  const auto* const label = find<QLabel>(field);
  return label && !label->isHidden() ? label->text() : QString();
}

void TestPledgeDialog::choose(const QString& backer) {
  auto* const picker = find<PersonPicker>("pledgeBacker");
  picker->setFocus();
  QTest::keyClicks(picker, backer);
  QTest::keyClick(picker, Qt::Key_Return);
  QTRY_VERIFY(picker->person().has_value());
}

void TestPledgeDialog::chooseReward(int downs) {
  QWidget* at = find<QWidget>("tierChoice0");
  at->setFocus();
  for (int i = 0; i < downs; ++i) {
    QTest::keyClick(at, Qt::Key_Down);
    at = QApplication::focusWidget();
  }
}

void TestPledgeDialog::typeAmount(const QString& amount) {
  auto* const field = find<MoneyEdit>("pledgeAmount");
  field->setFocus();
  field->clear();
  QTest::keyClicks(field, amount);
}

void TestPledgeDialog::send() {
  QTest::keyClick(find<QWidget>("pledgeAmount"), Qt::Key_Return);
}

QString TestPledgeDialog::pledges() const {
  return m_test->platform().value(
      u"SELECT coalesce(string_agg(status || ' ' || amount, ', ' ORDER BY id), '') "
      u"FROM groundswell.pledges"_qs);
}

void TestPledgeDialog::pledgesForARewardAndSaysTheBalances() {
  QSignalSpy placed(m_dialog, &PledgeDialog::placed);
  choose(u"lindq"_qs);
  chooseReward(1);
  typeAmount(u"20"_qs);
  send();
  QTRY_COMPARE(placed.count(), 1);
  QCOMPARE(placed.first().at(1).toString(),
           u"Ana Lindqvist pledged €20.00. Wallet before: €100.00, now: €80.00."_qs);
  QCOMPARE(pledges(), u"confirmed 2000"_qs);
  QCOMPARE(m_test->balance(m_ana), 8'000);
  QTRY_VERIFY(m_dialog.isNull());
}

void TestPledgeDialog::holdsAPlaceWithoutMovingMoney() {
  choose(u"lindq"_qs);
  chooseReward(2);
  QTest::keyClick(find<QWidget>("pledgeHold"), Qt::Key_Space);
  send();
  QTRY_COMPARE(pledges(), u"pending 2500"_qs);
  QCOMPARE(m_test->balance(m_ana), 10'000);
}

void TestPledgeDialog::proposesThePriceOfTheReward() {
  const auto* const amount = find<MoneyEdit>("pledgeAmount");
  chooseReward(1);
  QCOMPARE(amount->text(), u"15.00"_qs);
  chooseReward(2);
  QCOMPARE(amount->text(), u"25.00"_qs);
  typeAmount(u"99"_qs);
  chooseReward(1);
  QCOMPARE(amount->amount().value_or(Money{}).minor, 9'900);  // what was typed stays
}

void TestPledgeDialog::showsWhatIsLeftOfEachReward() {
  const auto names = [&] {
    QStringList found;
    for (const auto* button : find<TierChoice>("pledgeTiers")->findChildren<QAbstractButton*>())
      found.append(button->accessibleName());
    return found.join(u'|');
  };
  QCOMPARE(names(),
           u"No reward, any amount|Loaf, from €15.00 · unlimited|"
           u"Last seat, from €25.00 · 1 of 1 left"_qs);
  m_test->follow();
  const auto seat = m_test->detail(m_campaign).tiers.at(1).id;
  m_test->pledge({.user = m_ana, .campaign = m_campaign, .tier = seat, .amount = {2'500}});
  QTRY_VERIFY_WITH_TIMEOUT(names().endsWith(u"sold out"), 10'000);
  QVERIFY(!find<TierChoice>("pledgeTiers")->findChildren<QAbstractButton*>().last()->isEnabled());
}

void TestPledgeDialog::refusesARewardThatSoldOutMeanwhile() {
  choose(u"lindq"_qs);
  chooseReward(2);
  const UserId other = m_test->person(u"Other"_qs, {10'000});
  const auto seat = m_test->detail(m_campaign).tiers.at(1).id;
  m_test->pledge({.user = other, .campaign = m_campaign, .tier = seat, .amount = {2'500}});
  send();
  QTRY_VERIFY(!problem("tier_idError").isEmpty());
  QVERIFY(problem("tier_idError").startsWith(u"The last place of “Last seat” is taken."));
  QCOMPARE(pledges(), u"confirmed 2500"_qs);
  QCOMPARE(m_test->balance(m_ana), 10'000);
  // The person chooses another one in the same dialog.
  chooseReward(0);
  find<TierChoice>("pledgeTiers")->choose({});
  QTRY_VERIFY(find<QWidget>("pledgeSend")->isEnabled());
  send();
  QTRY_COMPARE(pledges(), u"confirmed 2500, confirmed 2500"_qs);
}

void TestPledgeDialog::refusesMoreThanTheWalletHolds() {
  choose(u"lindq"_qs);
  typeAmount(u"100.01"_qs);
  send();
  QVERIFY(problem("amountError").startsWith(u"The wallet holds only €100.00."));
  QTest::keyClick(find<QWidget>("pledgeHold"), Qt::Key_Space);  // a promise needs no money yet
  QCOMPARE(problem("amountError"), QString());
  send();
  QTRY_COMPARE(pledges(), u"pending 10001"_qs);
}

void TestPledgeDialog::refusesTheCreator() {
  choose(u"okafor"_qs);
  typeAmount(u"5"_qs);
  send();
  QVERIFY(problem("user_idError").startsWith(u"Creators cannot pledge"));
  QCOMPARE(pledges(), QString());
}

void TestPledgeDialog::refusesABadAmountAtTheField_data() {
  QTest::addColumn<QString>("amount");
  QTest::addColumn<QString>("sentence");
  QTest::newRow("nothing") << u""_qs << u"Enter an amount."_qs;
  QTest::newRow("negative") << u"-5"_qs << u"The amount must not be negative."_qs;
  QTest::newRow("zero") << u"0.00"_qs << u"The amount must be more than zero."_qs;
  QTest::newRow("too precise") << u"1.005"_qs << u"EUR has at most"_qs;
  QTest::newRow("too large") << u"999999999999999999999"_qs << u"The amount must be at most"_qs;
  QTest::newRow("below the platform's least") << u"0.99"_qs << u"The amount must be at least"_qs;
  QTest::newRow("no number") << u"1e3"_qs << u"This is not an amount."_qs;
  QTest::newRow("SQL") << u"1; DROP TABLE pledges"_qs << u"This is not an amount."_qs;
}

void TestPledgeDialog::refusesABadAmountAtTheField() {
  QFETCH(QString, amount);
  QFETCH(QString, sentence);
  choose(u"lindq"_qs);
  typeAmount(amount);
  send();
  QVERIFY2(problem("amountError").startsWith(sentence), qPrintable(problem("amountError")));
  QCOMPARE(pledges(), QString());
  QVERIFY(find<QWidget>("pledgeSend")->isEnabled());
}

void TestPledgeDialog::saysSoldOutBusyAndPoorDifferently() {
  QSet<QString> sentences;
  for (const ErrorKind kind :
       {ErrorKind::soldOut, ErrorKind::conflict, ErrorKind::insufficientFunds}) {
    const QString sentence = errorText(Error{.kind = kind}, Attempt::placePledge).sentence();
    QVERIFY(sentence.startsWith(u"The pledge was not placed. Nothing was charged."));
    sentences.insert(sentence);
  }
  QCOMPARE(sentences.size(), 3);
}

QTEST_MAIN(TestPledgeDialog)
#include "tst_pledgedialog.moc"
