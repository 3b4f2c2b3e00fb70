// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/campaign/campaigntextdialog.h"
#include "ui/campaign/milestonedialog.h"
#include "ui/campaign/tierdialog.h"
#include "ui/people/persondialog.h"
#include "ui/theme.h"

// Texts that somebody else changed while they were edited here: both are shown, nothing typed is
// lost, and nothing is saved before the person chose.
class TestEditDialogs final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void savesACampaignsText();
  void showsTheirsBesideMine();
  void takesTheirs();
  void keepsMineOverTheNewerVersion();
  void meetsAThirdVersion();
  void sendsNothingBeforeTheChoice();
  void showsATierOfTwo();
  void showsAMilestoneOfTwo();
  void showsAPersonOfTwo();
  void saysThatATierIsGone();

 private:
  template <class T>
  [[nodiscard]] T* in(const QDialog& dialog, const char* name) const {
    T* const found = dialog.findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  [[nodiscard]] static QString marked(const QTextEdit& text);
  template <class Dialog>
  void show(Dialog* dialog) {
    m_dialog = dialog;
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
  }
  void click(const char* name) {
    auto* const button = in<QPushButton>(*m_dialog, name);
    QTest::mouseClick(button, Qt::LeftButton);
  }
  // Somebody else saves a campaign's text.
  void otherSaves(const QString& title, const QString& description);
  [[nodiscard]] Campaign campaign() { return m_test->detail(m_campaign).campaign; }
  void openCampaign();

  std::unique_ptr<TestConsole> m_test;
  QPointer<QDialog> m_dialog;
  UserId m_creator;
  CampaignId m_campaign;
};

void TestEditDialogs::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestEditDialogs::init() {
  m_test = std::make_unique<TestConsole>();
  m_creator = m_test->person(u"Ana Lindqvist"_qs);
  m_campaign =
      m_test->campaign(m_creator, u"Bread"_qs,
                       {.description = u"A loaf a week"_qs,
                        .tiers = {{.title = u"Loaf"_qs, .description = u"one"_qs, .price = {500}}},
                        .milestones = {{.title = u"Oven"_qs, .target = {50'000}}}});
}

void TestEditDialogs::cleanup() {
  delete m_dialog;
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

QString TestEditDialogs::marked(const QTextEdit& text) {
  QString marked;
  for (auto block = text.document()->begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextFragment fragment = part.fragment();
      const bool isMarked = fragment.charFormat().fontUnderline();
      marked += isMarked ? u'[' + fragment.text() + u']' : fragment.text();
    }
  }
  return marked;
}

void TestEditDialogs::otherSaves(const QString& title, const QString& description) {
  m_test->perform(ChangeCampaign{.campaign = m_campaign,
                                 .expectedVersion = campaign().version,
                                 .title = title,
                                 .description = description}
                      .toAction());
}

void TestEditDialogs::openCampaign() {
  show(new CampaignTextDialog(m_test->console(), campaign(), nullptr));
}

void TestEditDialogs::savesACampaignsText() {
  openCampaign();
  QSignalSpy saved(static_cast<ActionDialog*>(m_dialog.data()), &ActionDialog::succeeded);
  auto* const title = in<QLineEdit>(*m_dialog, "campaignTextTitle");
  title->selectAll();
  QTest::keyClicks(title, u"Rye bread"_qs);
  QTest::keyClick(title, Qt::Key_Return);
  QTRY_COMPARE(saved.count(), 1);
  QCOMPARE(campaign().title, u"Rye bread"_qs);
  QCOMPARE(campaign().description, u"A loaf a week"_qs);
}

void TestEditDialogs::showsTheirsBesideMine() {
  openCampaign();
  otherSaves(u"Bread"_qs, u"Two loaves a week"_qs);
  auto* const description = in<QPlainTextEdit>(*m_dialog, "campaignTextDescription");
  description->setPlainText(u"A loaf a month"_qs);
  click("campaignTextSend");
  QTRY_VERIFY(in<QWidget>(*m_dialog, "meanwhile")->isVisible());
  // The title is the same in both, and not shown.
  QCOMPARE(m_dialog->findChildren<QTextEdit*>().size(), 2);
  QCOMPARE(marked(*in<QTextEdit>(*m_dialog, "meanwhileTheirs0")), u"[Two loaves ]a [week]"_qs);
  QCOMPARE(marked(*in<QTextEdit>(*m_dialog, "meanwhileMine0")), u"[A loaf ]a [month]"_qs);
  const QString said = m_dialog->findChild<Banner*>()->text();
  QVERIFY2(said.contains(u"Nothing was saved"), qPrintable(said));
  QCOMPARE(description->toPlainText(), u"A loaf a month"_qs);
  QCOMPARE(campaign().description, u"Two loaves a week"_qs);
}

void TestEditDialogs::takesTheirs() {
  openCampaign();
  otherSaves(u"Better bread"_qs, u"Two"_qs);
  in<QLineEdit>(*m_dialog, "campaignTextTitle")->setText(u"My bread"_qs);
  click("campaignTextSend");
  QTRY_VERIFY(in<QWidget>(*m_dialog, "meanwhile")->isVisible());
  click("meanwhileTake");
  QCOMPARE(in<QLineEdit>(*m_dialog, "campaignTextTitle")->text(), u"Better bread"_qs);
  QCOMPARE(in<QPlainTextEdit>(*m_dialog, "campaignTextDescription")->toPlainText(), u"Two"_qs);
  // Mine can still be read.
  QVERIFY(in<QTextEdit>(*m_dialog, "meanwhileMine0")->isVisible());
  QCOMPARE(in<QTextEdit>(*m_dialog, "meanwhileMine0")->toPlainText(), u"My bread"_qs);
  // And changed once more, it is saved over theirs.
  in<QLineEdit>(*m_dialog, "campaignTextTitle")->setText(u"Our bread"_qs);
  click("campaignTextSend");
  QTRY_COMPARE(campaign().title, u"Our bread"_qs);
  QCOMPARE(campaign().description, u"Two"_qs);
}

void TestEditDialogs::keepsMineOverTheNewerVersion() {
  openCampaign();
  otherSaves(u"Better bread"_qs, u"Two"_qs);
  in<QLineEdit>(*m_dialog, "campaignTextTitle")->setText(u"My bread"_qs);
  click("campaignTextSend");
  QTRY_VERIFY(in<QWidget>(*m_dialog, "meanwhile")->isVisible());
  QSignalSpy saved(static_cast<ActionDialog*>(m_dialog.data()), &ActionDialog::succeeded);
  click("meanwhileKeep");
  QTRY_COMPARE(saved.count(), 1);
  QCOMPARE(campaign().title, u"My bread"_qs);
  QCOMPARE(campaign().description, u"A loaf a week"_qs);
}

// Whoever keeps theirs open long enough meets a third one, and is asked again.
void TestEditDialogs::meetsAThirdVersion() {
  openCampaign();
  otherSaves(u"Second"_qs, u"Two"_qs);
  in<QLineEdit>(*m_dialog, "campaignTextTitle")->setText(u"Mine"_qs);
  click("campaignTextSend");
  QTRY_VERIFY(in<QWidget>(*m_dialog, "meanwhile")->isVisible());
  otherSaves(u"Third"_qs, u"Three"_qs);
  click("meanwhileKeep");
  QTRY_COMPARE(in<QTextEdit>(*m_dialog, "meanwhileTheirs0")->toPlainText(), u"Third"_qs);
  QCOMPARE(campaign().title, u"Third"_qs);
  click("meanwhileKeep");
  QTRY_COMPARE(campaign().title, u"Mine"_qs);
}

void TestEditDialogs::sendsNothingBeforeTheChoice() {
  openCampaign();
  otherSaves(u"Second"_qs, u"Two"_qs);
  auto* const title = in<QLineEdit>(*m_dialog, "campaignTextTitle");
  title->setText(u"Mine"_qs);
  click("campaignTextSend");
  QTRY_VERIFY(in<QWidget>(*m_dialog, "meanwhile")->isVisible());
  QVERIFY(!in<QPushButton>(*m_dialog, "campaignTextSend")->isEnabled());
  title->setFocus();
  QTest::keyClick(title, Qt::Key_Return);
  QCOMPARE(m_test->worker().pendingActions(), 0);
  QCOMPARE(campaign().title, u"Second"_qs);
  QCOMPARE(title->text(), u"Mine"_qs);
}

void TestEditDialogs::showsATierOfTwo() {
  const Tier before = m_test->detail(m_campaign).tiers.at(0);
  show(new TierDialog(m_test->console(), m_campaign, before, nullptr));
  m_test->perform(SaveTier{.tier = before.id,
                           .campaign = m_campaign,
                           .expectedVersion = before.version,
                           .title = u"Big loaf"_qs,
                           .description = u"one"_qs,
                           .price = {900},
                           .quantityAvailable = 7}
                      .toAction());
  in<QLineEdit>(*m_dialog, "tierTitle")->setText(u"Small loaf"_qs);
  click("tierSend");
  QTRY_VERIFY(in<QWidget>(*m_dialog, "meanwhile")->isVisible());
  QCOMPARE(marked(*in<QTextEdit>(*m_dialog, "meanwhileTheirs0")), u"[Big ]loaf"_qs);
  QCOMPARE(marked(*in<QTextEdit>(*m_dialog, "meanwhileMine0")), u"[Small ]loaf"_qs);
  QCOMPARE(in<QTextEdit>(*m_dialog, "meanwhileTheirs1")->toPlainText(), u"€9.00"_qs);
  QCOMPARE(in<QTextEdit>(*m_dialog, "meanwhileTheirs2")->toPlainText(), u"7"_qs);
  QCOMPARE(in<QTextEdit>(*m_dialog, "meanwhileMine2")->toPlainText(), u"unlimited"_qs);
  click("meanwhileKeep");
  QTRY_COMPARE(m_test->detail(m_campaign).tiers.at(0).title, u"Small loaf"_qs);
  QCOMPARE(m_test->detail(m_campaign).tiers.at(0).price, Money{500});
}

void TestEditDialogs::showsAMilestoneOfTwo() {
  const Milestone before = m_test->detail(m_campaign).milestones.at(0);
  show(new MilestoneDialog(m_test->console(), m_campaign, before, nullptr));
  m_test->perform(SaveMilestone{
      .milestone = before.id,
      .campaign = m_campaign,
      .expectedVersion = before.version,
      .title = u"Big oven"_qs,
      .target = {
          60'000}}.toAction());
  in<QLineEdit>(*m_dialog, "milestoneTitle")->setText(u"Small oven"_qs);
  click("milestoneSend");
  QTRY_VERIFY(in<QWidget>(*m_dialog, "meanwhile")->isVisible());
  click("meanwhileTake");
  QCOMPARE(in<QLineEdit>(*m_dialog, "milestoneTitle")->text(), u"Big oven"_qs);
  click("milestoneSend");
  QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
  QCOMPARE(m_test->detail(m_campaign).milestones.at(0).target, Money{60'000});
}

void TestEditDialogs::showsAPersonOfTwo() {
  const auto ana = [this] { return **person(m_test->connection(), m_creator); };
  show(new PersonDialog(m_test->console(), ana(), nullptr));
  m_test->perform(ChangeUser{.user = m_creator,
                             .expectedVersion = ana().version,
                             .name = u"Ana Lind"_qs,
                             .email = u"ana@example.org"_qs}
                      .toAction());
  in<QLineEdit>(*m_dialog, "personName")->setText(u"Ana Berg"_qs);
  click("personSend");
  QTRY_VERIFY(in<QWidget>(*m_dialog, "meanwhile")->isVisible());
  QCOMPARE(marked(*in<QTextEdit>(*m_dialog, "meanwhileTheirs0")), u"Ana [Lind]"_qs);
  click("meanwhileKeep");
  QTRY_COMPARE(ana().name, u"Ana Berg"_qs);
}

void TestEditDialogs::saysThatATierIsGone() {
  const Tier before = m_test->detail(m_campaign).tiers.at(0);
  show(new TierDialog(m_test->console(), m_campaign, before, nullptr));
  m_test->perform(RemoveTier{before.id}.toAction());
  in<QLineEdit>(*m_dialog, "tierTitle")->setText(u"Small loaf"_qs);
  click("tierSend");
  QTRY_VERIFY(m_dialog->findChild<Banner*>()->isVisible());
  QVERIFY(m_dialog->findChild<Banner*>()->text().startsWith(u"The reward was not saved."));
  QCOMPARE(in<QLineEdit>(*m_dialog, "tierTitle")->text(), u"Small loaf"_qs);
}

QTEST_MAIN(TestEditDialogs)
#include "tst_editdialogs.moc"
