// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testconsole.h"
#include "ui/campaign/milestonedialog.h"
#include "ui/campaign/tierdialog.h"
#include "ui/newcampaigndialog.h"
#include "ui/personpicker.h"
#include "ui/theme.h"

// A new campaign, written by keyboard, on a real platform.
class TestNewCampaignDialog final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void createsACampaignWithRewardsAndMilestones();
  void takesTextOfEveryScript();
  void changesAndRemovesDrafts();
  void refusesABadFieldAtTheField_data();
  void refusesABadFieldAtTheField();
  void refusesABadReward_data();
  void refusesABadReward();

 private:
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    return m_dialog->findChild<T*>(QString::fromLatin1(name));
  }
  void fillIn();
  void addTier(const QString& title, const QString& price, const QString& places);
  void send() { QTest::keyClick(find<QWidget>("campaignGoal"), Qt::Key_Return); }
  [[nodiscard]] QString campaigns() const;

  std::unique_ptr<TestConsole> m_test;
  QPointer<NewCampaignDialog> m_dialog;
};

void TestNewCampaignDialog::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestNewCampaignDialog::init() {
  m_test = std::make_unique<TestConsole>();
  m_test->person(u"Ana Lindqvist"_qs);
  m_dialog = new NewCampaignDialog(m_test->console());
  m_dialog->open();
  QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestNewCampaignDialog::cleanup() {
  delete m_dialog;
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

void TestNewCampaignDialog::fillIn() {
  auto* const creator = find<PersonPicker>("campaignCreator");
  QTest::keyClicks(creator, u"lindq"_qs);
  QTest::keyClick(creator, Qt::Key_Return);
  QTRY_VERIFY(creator->person().has_value());
  QTest::keyClicks(find<QLineEdit>("campaignTitle"), u"Oven"_qs);
  QTest::keyClicks(find<QLineEdit>("campaignGoal"), u"1,200.50"_qs);
}

void TestNewCampaignDialog::addTier(const QString& title, const QString& price,
                                    const QString& places) {
  QTest::keyClick(find<QWidget>("campaignTiersAdd"), Qt::Key_Space);
  auto* const tier = m_dialog->findChildren<TierDialog*>().last();
  tier->findChild<QLineEdit*>(u"tierTitle"_qs)->setText(title);
  QTest::keyClicks(tier->findChild<QLineEdit*>(u"tierPrice"_qs), price);
  auto* const quantity = tier->findChild<QLineEdit*>(u"tierQuantity"_qs);
  QTest::keyClicks(quantity, places);
  QTest::keyClick(quantity, Qt::Key_Return);
}

QString TestNewCampaignDialog::campaigns() const {
  return m_test->platform().value(
      u"SELECT coalesce(string_agg(title || ' ' || goal, ', '), '') FROM groundswell.campaigns"_qs);
}

void TestNewCampaignDialog::createsACampaignWithRewardsAndMilestones() {
  QSignalSpy created(m_dialog, &NewCampaignDialog::created);
  fillIn();
  find<QPlainTextEdit>("campaignDescription")->setPlainText(u"Bread.\n\nFor all."_qs);
  QTest::keyClick(find<QWidget>("campaignCancellation"), Qt::Key_Space);
  addTier(u"Loaf"_qs, u"15"_qs, u""_qs);
  addTier(u"Seat"_qs, u"60"_qs, u"40"_qs);
  QTest::keyClick(find<QWidget>("campaignMilestonesAdd"), Qt::Key_Space);
  auto* const milestone = m_dialog->findChild<MilestoneDialog*>();
  QTest::keyClicks(milestone->findChild<QLineEdit*>(u"milestoneTitle"_qs), u"Half"_qs);
  auto* const target = milestone->findChild<QLineEdit*>(u"milestoneTarget"_qs);
  QTest::keyClicks(target, u"600"_qs);
  QTest::keyClick(target, Qt::Key_Return);
  send();
  QTRY_COMPARE(created.count(), 1);
  const auto detail = m_test->detail(created.first().first().value<CampaignId>());
  QCOMPARE(detail.campaign.title, u"Oven"_qs);
  QCOMPARE(detail.campaign.creatorName, u"Ana Lindqvist"_qs);
  QCOMPARE(detail.campaign.description, u"Bread.\n\nFor all."_qs);
  QCOMPARE(detail.campaign.goal.minor, 120'050);
  QVERIFY(!detail.campaign.cancellationAllowed);
  QCOMPARE(detail.tiers.size(), size_t(2));
  QVERIFY(!detail.tiers.at(0).quantityAvailable);
  QCOMPARE(detail.tiers.at(1).quantityAvailable.value_or(0), 40);
  QCOMPARE(detail.milestones.at(0).target.minor, 60'000);
}

void TestNewCampaignDialog::takesTextOfEveryScript() {
  fillIn();
  const QString title = u"مكتبة متنقلة e\u0301 <b>'; DROP TABLE campaigns; --</b> %1 \\"_qs;
  find<QLineEdit>("campaignTitle")->setText(title);
  send();
  QTRY_COMPARE(campaigns(), title + u" 120050"_qs);
}

void TestNewCampaignDialog::changesAndRemovesDrafts() {
  addTier(u"Loaf"_qs, u"15"_qs, u""_qs);
  addTier(u"Seat"_qs, u"60"_qs, u"40"_qs);
  auto* const list = find<QListWidget>("campaignTiersList");
  const auto lines = [&] {
    QStringList texts;
    for (int row = 0; row < list->count(); ++row)
      texts.append(list->item(row)->text());
    return texts.join(u" | "_qs);
  };
  QCOMPARE(lines(), u"€15.00 · unlimited · Loaf | €60.00 · 40 places · Seat"_qs);
  list->setCurrentRow(1);
  QTest::keyClick(list, Qt::Key_Return);
  QTRY_VERIFY(m_dialog->findChild<TierDialog*>());
  auto* const quantity =
      m_dialog->findChildren<TierDialog*>().last()->findChild<QLineEdit*>(u"tierQuantity"_qs);
  QCOMPARE(quantity->text(), u"40"_qs);
  quantity->setText(u"41"_qs);
  QTest::keyClick(quantity, Qt::Key_Return);
  QCOMPARE(lines(), u"€15.00 · unlimited · Loaf | €60.00 · 41 places · Seat"_qs);
  list->setCurrentRow(0);
  QTest::keyClick(list, Qt::Key_Delete);
  QCOMPARE(lines(), u"€60.00 · 41 places · Seat"_qs);
}

void TestNewCampaignDialog::refusesABadFieldAtTheField_data() {
  QTest::addColumn<QString>("field");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("sentence");
  const QString title = u"title"_qs;
  const QString goal = u"goal"_qs;
  const QString deadline = u"deadline"_qs;
  QTest::newRow("no title") << title << u"  "_qs << u"must not be empty"_qs;
  QTest::newRow("long title") << title << QString(201, u'x') << u"at most 200 characters"_qs;
  QTest::newRow("NUL") << title << QString(u"ab"_qs).insert(1, QChar(u'\0'))
                       << u"not a valid value"_qs;
  QTest::newRow("long description")
      << u"description"_qs << QString(20'001, u'x') << u"at most 20,000 characters"_qs;
  QTest::newRow("no goal") << goal << u""_qs << u"Enter an amount."_qs;
  QTest::newRow("negative goal") << goal << u"-1"_qs << u"must not be negative"_qs;
  QTest::newRow("goal of zero") << goal << u"0"_qs << u"more than zero"_qs;
  QTest::newRow("too precise") << goal << u"10.001"_qs << u"at most"_qs;
  QTest::newRow("overflow") << goal << u"100000000000.01"_qs << u"at most €100,000,000,000.00"_qs;
  QTest::newRow("past deadline") << deadline << u"-3600"_qs << u"between 1 hour and 90 days"_qs;
  QTest::newRow("too near") << deadline << u"3000"_qs << u"between 1 hour and 90 days"_qs;
  QTest::newRow("too far") << deadline << u"7862400"_qs << u"between 1 hour and 90 days"_qs;
}

void TestNewCampaignDialog::refusesABadFieldAtTheField() {
  QFETCH(QString, field);
  QFETCH(QString, value);
  QFETCH(QString, sentence);
  fillIn();
  if (field == u"title") find<QLineEdit>("campaignTitle")->setText(value);
  if (field == u"goal") find<QLineEdit>("campaignGoal")->setText(value);
  if (field == u"description") {
    find<QPlainTextEdit>("campaignDescription")->setPlainText(value);
  }
  if (field == u"deadline") {
    find<QDateTimeEdit>("campaignDeadline")
        ->setDateTime(m_test->console().serverNow().toLocalTime().addSecs(value.toLongLong()));
  }
  send();
  const QString problem = find<QLabel>(qPrintable(field + u"Error"_qs))->text();
  QVERIFY2(problem.contains(sentence), qPrintable(problem));
  QVERIFY(find<QWidget>("campaignSend")->isEnabled());
  QCOMPARE(campaigns(), QString());
}

void TestNewCampaignDialog::refusesABadReward_data() {
  QTest::addColumn<QString>("places");
  QTest::addColumn<QString>("sentence");
  QTest::newRow("negative") << u"-1"_qs << u"There are between 1 and"_qs;
  QTest::newRow("zero") << u"0"_qs << u"There are between 1 and"_qs;
  QTest::newRow("no number") << u"many"_qs << u"This is not a whole number."_qs;
  QTest::newRow("half") << u"1.5"_qs << u"This is not a whole number."_qs;
  QTest::newRow("overflow") << u"99999999999999999999"_qs << u"This is not a whole number."_qs;
}

void TestNewCampaignDialog::refusesABadReward() {
  QFETCH(QString, places);
  QFETCH(QString, sentence);
  addTier(u"Loaf"_qs, u"15"_qs, places);
  auto* const tier = m_dialog->findChild<TierDialog*>();
  QVERIFY(tier && tier->isVisible());
  const QString problem = tier->findChild<QLabel*>(u"quantity_availableError"_qs)->text();
  QVERIFY2(problem.startsWith(sentence), qPrintable(problem));
  QCOMPARE(find<QListWidget>("campaignTiersList")->count(), 0);
}

QTEST_MAIN(TestNewCampaignDialog)
#include "tst_newcampaigndialog.moc"
