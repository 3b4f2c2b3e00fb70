// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

#include "tests/support/testconsole.h"
#include "ui/backerspage.h"
#include "ui/campaignpage.h"
#include "ui/campaignspage.h"
#include "ui/closurepage.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/newcampaigndialog.h"
#include "ui/pledgedialog.h"
#include "ui/pledgespage.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/walletpage.h"

namespace {

// Each is no more than 200 characters, and has what HTML, entities and mnemonics would eat.
const QString hostile = QStringLiteral("<b>%1</b><img src=http://x.test/%1.png> &lt;&amp; [*]");

QString typed(const char* what) {
  return hostile.arg(QString::fromLatin1(what));
}

}  // namespace

// Nothing that somebody typed is taken for HTML, wherever the window shows it.
class TestPlainText final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void showsEveryLabelLiterally_data();
  void showsEveryLabelLiterally();
  void showsTheCampaignsWordsLiterally();
  void showsTitleAndStatusLiterally();
  void showsALabelLiterallyThatNobodyThoughtOf();
  void showsToolTipsLiterally();
  void showsToolTipsOfCellsLiterally();

 private:
  [[nodiscard]] Page* page(const QString& name);
  Page* open(Page* page);
  // What the tool tip that is shown now says to a reader.
  [[nodiscard]] static QString tipShown();

  std::unique_ptr<TestConsole> m_test;
  std::unique_ptr<MainWindow> m_window;
  UserId m_person;
  CampaignId m_campaign;
};

void TestPlainText::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestPlainText::init() {
  m_test = std::make_unique<TestConsole>();
  m_window = std::make_unique<MainWindow>();
  m_person = m_test->person(typed("name"), {50'000});
  const UserId creator = m_test->person(typed("creator"));
  m_campaign = m_test->campaign(
      creator, typed("title"),
      {.description = typed("description"),
       .tiers = {{.title = typed("tier"), .description = typed("reward"), .price = {1'000}}},
       .milestones = {
           {.title = typed("milestone"), .description = typed("step"), .target = {9'000}}}});
  const PledgeId pledge =
      m_test->pledge({.user = m_person, .campaign = m_campaign, .amount = {2'000}});
  m_test->perform(RefundPledge{pledge, typed("reason")}.toAction());
  m_window->show();
}

void TestPlainText::cleanup() {
  m_window.reset();
  QCOMPARE(m_test->platform().reconcile(), QStringList());
  m_test.reset();
}

Page* TestPlainText::open(Page* page) {
  m_window->addPage(page);
  m_window->showPage(page);
  return page;
}

Page* TestPlainText::page(const QString& name) {
  Console& console = m_test->console();
  if (name == u"campaigns") return new CampaignsPage(console);
  if (name == u"campaign") return new CampaignPage(console, m_campaign);
  if (name == u"wallet") return new WalletPage(console, m_person);
  if (name == u"log") return new LogPage(console);
  if (name == u"pledges") return new PledgesPage(console);
  if (name == u"backers") return new BackersPage(console);
  return new ClosurePage(console);
}

QString TestPlainText::tipShown() {
  QTextDocument document;
  document.setHtml(QToolTip::text());
  return document.toPlainText();
}

void TestPlainText::showsEveryLabelLiterally_data() {
  QTest::addColumn<QString>("room");
  for (const char* const room :
       {"campaigns", "campaign", "wallet", "log", "pledges", "backers", "closures"})
    QTest::newRow(room) << QString::fromLatin1(room);
}

void TestPlainText::showsEveryLabelLiterally() {
  QFETCH(const QString, room);
  const Page* const shown = open(page(room));
  for (TableView* const table : shown->findChildren<TableView*>()) {
    if (table->isVisible() && table->objectName() != u"closureDue")
      QTRY_VERIFY(table->model()->rowCount() > 0 || !table->isVisible());
  }
  const QList<QLabel*> labels = m_window->findChildren<QLabel*>();
  QVERIFY(!labels.isEmpty());
  for (const QLabel* const label : labels) {
    if (label->isVisible())
      QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
  }
}

void TestPlainText::showsTheCampaignsWordsLiterally() {
  const Page* const shown = open(page(u"campaign"_qs));
  const auto text = [shown](const char* name) {
    return shown->findChild<QLabel*>(QString::fromLatin1(name))->text();
  };
  QTRY_COMPARE(text("campaignTitle"), typed("title"));
  QCOMPARE(text("campaignDescription"), typed("description"));
  QVERIFY(text("campaignCreator").contains(typed("creator")));
  QStringList words;
  for (const QLabel* const label : shown->findChildren<QLabel*>())
    words.append(label->text());
  for (const char* const what : {"tier", "reward", "milestone", "step"})
    QVERIFY2(words.contains(typed(what)), what);
}

void TestPlainText::showsTitleAndStatusLiterally() {
  open(page(u"campaign"_qs));
  // Qt keeps "[*]" for itself in what it shows; the platform's window is given it twice.
  const QString shown = QString(typed("title")).replace(u"[*]"_qs, u"[*][*]"_qs);
  QTRY_COMPARE(m_window->windowTitle(), shown + u" – Groundswell"_qs);
  m_window->setConnectionText(typed("platform"));
  const auto* const status = m_window->findChild<QLabel*>(u"connectionText"_qs);
  QCOMPARE(status->text(), typed("platform"));
  QCOMPARE(status->textFormat(), Qt::PlainText);
}

// The rule holds without being thought of: the style sees to it.
void TestPlainText::showsALabelLiterallyThatNobodyThoughtOf() {
  QLabel label(typed("name"));
  QCOMPARE(label.textFormat(), Qt::AutoText);
  label.show();
  QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestPlainText::showsToolTipsLiterally() {
  QWidget widget;
  widget.setToolTip(typed("reward") + u'\n' + typed("reward"));
  widget.show();
  QHelpEvent event(QEvent::ToolTip, {1, 1}, widget.mapToGlobal(QPoint(1, 1)));
  QApplication::sendEvent(&widget, &event);
  QVERIFY(QToolTip::isVisible());
  QCOMPARE(tipShown(), widget.toolTip());
  QToolTip::hideText();
}

void TestPlainText::showsToolTipsOfCellsLiterally() {
  const Page* const shown = open(page(u"campaign"_qs));
  auto* const table = shown->findChild<TableView*>(u"pledgesTable"_qs);
  QTRY_COMPARE(table->model()->rowCount(), 1);
  const QRect cell = table->visualRect(table->model()->index(0, 3));
  QHelpEvent event(QEvent::ToolTip, cell.center(), table->viewport()->mapToGlobal(cell.center()));
  QApplication::sendEvent(table->viewport(), &event);
  QCOMPARE(tipShown(), typed("reason"));
  QToolTip::hideText();
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
