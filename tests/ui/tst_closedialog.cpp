// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/closedialog.h"
#include "ui/closurepage.h"
#include "ui/mainwindow.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"
#include "ui/theme.h"

// What closing would do is shown in the closures' room, then done in one transaction; by keyboard,
// on a real platform. Two campaigns are due: one failed with three pledges, one reached its goal.
class TestCloseDialog final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void closesAllThatIsDue();
  void closesOne();
  void closesNothingBeforeItWasShown();
  void leavesFurtherRefundsToTheService();
  void saysThatTheServiceWasFaster();
  void saysWhenItIsClosedWhileShown();
  void saysWhenOnlyRefundsWereLeft();
  void closesNoneWhereOneIsRefused();
  void takesTwoHundredAtATime();

 private:
  [[nodiscard]] QDialog* dialog() const {
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
  }
  [[nodiscard]] QPushButton* button(const char* name) const {
    return dialog()->findChild<QPushButton*>(QLatin1StringView(name));
  }
  [[nodiscard]] QString text(const char* label) const {
    return dialog()->findChild<QLabel*>(QLatin1StringView(label))->text();
  }
  // The panel's lines, as "What Of Before After".
  [[nodiscard]] QStringList effects() const;
  // Opens it with the page's shortcut, and waits until it can be confirmed.
  void open();
  [[nodiscard]] static Closing due(CampaignId campaign) {
    Closing closing;
    closing.campaign = campaign;
    return closing;
  }
  // Opens it for both, whatever became of them since they were listed.
  void openForBoth() {
    (new CloseDialog(m_test->console(), {due(m_short), due(m_full)}, m_window.get()))->open();
    QVERIFY(dialog());
  }
  void press(int key) const {
    QWidget* const focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : dialog(), Qt::Key(key));
  }
  [[nodiscard]] QString statuses() const {
    return m_test->platform().value(
        u"SELECT string_agg(status, ' ' ORDER BY id) FROM groundswell.campaigns"_qs);
  }
  void closeBeside(CampaignId campaign) {
    m_test->perform(CloseCampaign{.campaign = campaign}.toAction());
  }

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  ClosurePage* m_page = nullptr;
  TableView* m_table = nullptr;
  UserId m_ana;
  CampaignId m_short, m_full;
};

void TestCloseDialog::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestCloseDialog::init() {
  m_test = std::make_unique<TestConsole>();
  const UserId omar = m_test->person(u"Omar"_qs);
  m_ana = m_test->person(u"Ana"_qs, {500'000});
  m_short = m_test->campaign(omar, u"Short"_qs);
  m_full = m_test->campaign(omar, u"Full"_qs, {.goal = {5'000}});
  for (const qint64 amount : {1'000, 2'000, 4'000})
    m_test->pledge({.user = m_ana, .campaign = m_short, .amount = {amount}});
  m_test->pledge({.user = m_ana, .campaign = m_full, .amount = {5'000}});
  for (const CampaignId campaign : {m_short, m_full})
    m_test->moveTime(campaign, 31 * 86'400);
  m_window = std::make_unique<MainWindow>();
  m_page = new ClosurePage(m_test->console());
  m_window->addPage(m_page);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_table = m_page->findChild<TableView*>(u"closureDue"_qs);
  QTRY_COMPARE(m_table->model()->rowCount(), 2);
}

void TestCloseDialog::cleanup() {
  m_window.reset();
  if (m_test) QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

QStringList TestCloseDialog::effects() const {
  const QAbstractItemModel* const model =
      dialog()->findChild<TableView*>(u"previewTable"_qs)->model();
  QStringList lines;
  for (int row = 0; row < model->rowCount(); ++row) {
    QStringList cells;
    for (int column = 0; column < 4; ++column)
      cells.append(model->index(row, column).data().toString());
    lines.append(cells.join(u' '));
  }
  return lines;
}

void TestCloseDialog::open() {
  m_table->setFocus();
  QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
  QVERIFY(dialog());
  QTRY_VERIFY(button("closeDueSend")->isEnabled());
}

void TestCloseDialog::closesAllThatIsDue() {
  const QSignalSpy asked(m_page, &ClosurePage::runNowRequested);
  open();
  QVERIFY(text("closeDueConsequence").startsWith(u"The deadlines of 2 campaigns have passed."));
  QCOMPARE(effects(),
           (QStringList{u"Campaign Short Active Failed"_qs, u"Raised Short €70.00 €0.00"_qs,
                        u"Campaign Full Active Successful"_qs, u"Wallet Omar €0.00 €50.00"_qs,
                        u"Wallet Ana €4,880.00 €4,950.00"_qs}));
  QCOMPARE(statuses(), u"active active"_qs);
  press(Qt::Key_Return);
  QTRY_COMPARE(m_page->banner()->text(), u"2 campaigns were closed: 1 successful, 1 failed."_qs);
  QCOMPARE(m_page->banner()->kind(), Banner::Kind::success);
  QVERIFY(!dialog());
  QCOMPARE(statuses(), u"failed successful"_qs);
  QCOMPARE(m_test->balance(m_ana), 495'000);
  QTRY_COMPARE(m_table->model()->rowCount(), 0);
  QCOMPARE(asked.count(), 0);  // nothing is left to give back
}

void TestCloseDialog::closesOne() {
  m_table->selectRow(1);
  m_page->findChild<QAction*>(u"runOneAction"_qs)->trigger();
  QTRY_VERIFY(button("closeDueSend")->isEnabled());
  QCOMPARE(text("closeDueConsequence"),
           u"The deadline of “Full” has passed. This is what closing it does."_qs);
  press(Qt::Key_Return);
  QTRY_COMPARE(m_page->banner()->text(), u"1 campaign was closed: it is successful."_qs);
  QCOMPARE(statuses(), u"active successful"_qs);
}

void TestCloseDialog::closesNothingBeforeItWasShown() {
  m_table->setFocus();
  QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
  QVERIFY(dialog());
  QVERIFY(!button("closeDueSend")->isEnabled());
  press(Qt::Key_Return);
  QTRY_VERIFY(button("closeDueSend")->isEnabled());
  QCOMPARE(statuses(), u"active active"_qs);
  press(Qt::Key_Escape);
  QTRY_VERIFY(!dialog());
  QCOMPARE(statuses(), u"active active"_qs);
}

// A transaction holds 10 000 refunds at the most; whatever it leaves is the service's.
void TestCloseDialog::leavesFurtherRefundsToTheService() {
  m_test->platform().execute(
      u"INSERT INTO groundswell.pledges (user_id, campaign_id, amount, status, created_at, "
      "confirmed_at) SELECT %1, id, 1, 'confirmed', deadline - interval '1 hour', "
      "deadline - interval '1 hour' FROM groundswell.campaigns, generate_series(1, 10000) "
      "WHERE id = %2; "
      "INSERT INTO groundswell.transaction_logs (created_at, type, user_id, campaign_id, "
      "pledge_id, amount, actor) SELECT created_at, 'pledge_confirmed', user_id, campaign_id, id, "
      "1, 'maria' FROM groundswell.pledges WHERE amount = 1; "
      "UPDATE groundswell.campaigns SET current_funds = current_funds + 10000 WHERE id = %2; "
      "UPDATE groundswell.users SET balance = balance - 10000 WHERE id = %1"_qs.arg(m_ana.value)
          .arg(m_short.value));
  m_table->selectRow(0);
  const QSignalSpy asked(m_page, &ClosurePage::runOneRequested);
  m_page->findChild<QAction*>(u"runOneAction"_qs)->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(button("closeDueSend")->isEnabled(), 20'000);
  QCOMPARE(text("previewNote"),
           u"The last 3 of these refunds follow right after it, in batches."_qs);
  QVERIFY(text("previewSums").contains(u"10,003, €170.00"));
  press(Qt::Key_Return);
  QTRY_COMPARE_WITH_TIMEOUT(m_page->banner()->text(),
                            u"1 campaign was closed: it failed. Refunds that follow now: 3."_qs,
                            20'000);
  QCOMPARE(asked.count(), 1);
  QCOMPARE(asked.at(0).at(0).value<CampaignId>(), m_short);
}

void TestCloseDialog::saysThatTheServiceWasFaster() {
  closeBeside(m_short);
  closeBeside(m_full);
  openForBoth();
  auto* const close = button("closeDueCancel");
  QTRY_COMPARE(close->text(), u"&Close"_qs);
  QVERIFY(!button("closeDueSend")->isVisible());
  QVERIFY(text("pageEmptySentence").startsWith(u"All of them are closed already"));
  QVERIFY(close->isEnabled());
  press(Qt::Key_Return);
  QTRY_VERIFY(!dialog());
}

void TestCloseDialog::saysWhenItIsClosedWhileShown() {
  open();
  closeBeside(m_short);
  press(Qt::Key_Return);
  // The other one is still to be closed, and shown alone.
  QTRY_VERIFY(dialog()->findChild<Banner*>()->text().startsWith(u"Something changed"));
  QTRY_VERIFY(button("closeDueSend")->isEnabled());
  QCOMPARE(effects(),
           (QStringList{u"Campaign Full Active Successful"_qs, u"Wallet Omar €0.00 €50.00"_qs}));
  closeBeside(m_full);
  press(Qt::Key_Return);
  QTRY_VERIFY(!button("closeDueSend")->isVisible());
  QCOMPARE(button("closeDueCancel")->text(), u"&Close"_qs);
  QVERIFY(text("pageEmptySentence").endsWith(u"Nothing is left to do here."));
}

// Another console closed it and gave one of three pledges back so far.
void TestCloseDialog::saysWhenOnlyRefundsWereLeft() {
  m_test->perform(CloseCampaign{.campaign = m_short, .refundLimit = 1}.toAction());
  const QPointer<CloseDialog> closing =
      new CloseDialog(m_test->console(), {due(m_short)}, m_window.get());
  QString said;
  connect(closing, &QDialog::accepted, this, [&] { said = closing->closedText(); });
  closing->open();
  QTRY_VERIFY(button("closeDueSend")->isEnabled());
  press(Qt::Key_Return);
  QTRY_COMPARE(said, u"Nothing was left to close; refunds were made."_qs);
  QCOMPARE(m_test->balance(m_ana), 495'000);
}

void TestCloseDialog::closesNoneWhereOneIsRefused() {
  m_test->perform(CloseCampaign{.campaign = m_full, .refundLimit = 0}.toAction());
  m_test->perform(CloseCampaign{.campaign = m_short, .refundLimit = 0}.toAction());
  m_test->perform(PauseRefunds{.campaign = m_short, .reason = u"Bank is down"_qs}.toAction());
  openForBoth();
  auto* const state = dialog()->findChild<PageState*>();
  QTRY_COMPARE(state->currentWidget()->objectName(), u"pageError"_qs);
  const QString said = text("pageErrorSentence");
  QVERIFY2(said.startsWith(u"The campaigns were not closed. No money moved. Campaign %1: "_qs.arg(
               m_short.value)),
           qUtf8Printable(said));
  QVERIFY(!button("closeDueSend")->isEnabled());
}

void TestCloseDialog::takesTwoHundredAtATime() {
  std::vector<Closing> many;
  for (int n = 0; n < 250; ++n)
    many.push_back(due(n % 2 == 0 ? m_short : m_full));
  (new CloseDialog(m_test->console(), many, m_window.get()))->open();
  QVERIFY(text("closeDueConsequence").contains(u"the first 200 does"));
  QTRY_VERIFY(button("closeDueSend")->isEnabled());
  press(Qt::Key_Return);
  QTRY_COMPARE(statuses(), u"failed successful"_qs);
}

QTEST_MAIN(TestCloseDialog)
#include "tst_closedialog.moc"
