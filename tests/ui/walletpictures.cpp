// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws the pages of money on a test platform, in both schemes, so that
// a person can look at them. Needs the test server (tests/support/testserver start).
//   QT_QPA_PLATFORM=offscreen walletpictures FOLDER [LANGUAGE]
#include <functional>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include "storage/closures.h"
#include "storage/wallets.h"
#include "tests/support/testconsole.h"
#include "ui/closurepage.h"
#include "ui/filters/filterbar.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/personpicker.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/walletpage.h"

namespace {

constexpr qint64 day = 86'400;

QDir folder;

void save(QWidget& widget, const QString& name) {
  for (const auto& [scheme, word] :
       {std::pair(Theme::Scheme::light, u"light"_qs), std::pair(Theme::Scheme::dark, u"dark"_qs)}) {
    Theme::apply(*qApp, scheme);
    QTest::qWait(60);
    widget.grab().save(folder.filePath(name + u'-' + word + u".png"_qs));
  }
  Theme::apply(*qApp, Theme::Scheme::light);
  QTest::qWait(60);
}

// People, campaigns of every outcome, and a wallet in which everything happened.
class Scene final {
 public:
  Scene() {
    m_creator = m_test.person(u"Tomáš Beneš"_qs);
    for (const char* const name :
         {"Ngozi Okafor", "Ana Lindqvist", "Anna-Katharina Freifrau von Droste-Hülshoff-Schücking",
          "Annika Sørensen", "James Whitaker", "Ina Annan"})
      m_backers.push_back(m_test.person(QString::fromUtf8(name), Money{12'000'00}));
    m_rich = m_backers[1];
    for (int i = 0; i < 14; ++i) {
      m_test.perform(Deposit{
          .user = m_rich,
          .amount = {12'345 + i * 7'013},
          .reference =
              u"SEPA 2026-11-%1 / %2"_qs.arg(i + 1, 2, 10, QChar(u'0')).arg(880'123 + i * 71),
          .reason = i % 4 == 1 ? u"Transfer from the old platform"_qs : QString()}
                         .toAction());
    }
    const char* const titles[] = {"Documentary: The last ferry across the fjord",
                                  "Community orchard, phase two",
                                  "Open-source braille display",
                                  "<b>Harbour bakery</b> & second oven",
                                  "مكتبة متنقلة للقرى الجبلية",
                                  "Repair café with a very long name that goes on and on"};
    int number = 0;
    for (const char* const title : titles) {
      const CampaignId id = m_test.campaign(m_creator, QString::fromUtf8(title),
                                            {.goal = {50'000 + number * 90'000}});
      for (const UserId backer : m_backers) {
        m_test.pledge({.user = backer,
                       .campaign = id,
                       .amount = {9'900 + number * 250},
                       .payNow = (number + backer.value) % 3 != 0});
      }
      if (number < 4) m_test.moveTime(id, (31 + number) * day);
      if (number < 2) m_test.perform(CloseCampaign{.campaign = id}.toAction());
      ++number;
    }
    m_test.perform(
        Withdraw{.user = m_rich, .amount = {200'00}, .reason = u"Asked for by mail"_qs}.toAction());
  }

  TestConsole& test() { return m_test; }
  [[nodiscard]] UserId rich() const { return m_rich; }

 private:
  TestConsole m_test;
  UserId m_creator, m_rich;
  std::vector<UserId> m_backers;
};

void type(QWidget* field, const QString& text) {
  QTest::keyClicks(field, text);
}

void drawDialog(MainWindow& window, WalletPage& page) {
  page.findChild<QAction*>(u"depositAction"_qs)->trigger();
  auto* const dialog = page.findChild<QDialog*>(u"depositDialog"_qs);
  save(*dialog, u"deposit"_qs);
  auto* const amount = dialog->findChild<QLineEdit*>(u"depositAmount"_qs);
  auto* const person = dialog->findChild<PersonPicker*>(u"depositPerson"_qs);
  person->clearPerson();
  person->setFocus();
  type(person, u"an"_qs);
  QTest::qWait(700);
  save(*dialog, u"deposit-search"_qs);
  QTest::keyClick(person, Qt::Key_Escape);
  type(amount, u"-12.345"_qs);
  type(dialog->findChild<QLineEdit*>(u"depositReference"_qs), QString(201, u'x'));
  QTest::keyClick(amount, Qt::Key_Return);
  save(*dialog, u"deposit-refused"_qs);
  person->clear();
  type(person, u"Lindqvist"_qs);
  QTest::keyClick(person, Qt::Key_Return);
  QTest::qWait(500);
  amount->clear();
  type(amount, u"250"_qs);
  dialog->findChild<QLineEdit*>(u"depositReference"_qs)->setText(u"SEPA 77"_qs);
  QTest::keyClick(amount, Qt::Key_Return);
  QTest::qWait(800);
  save(*dialog, u"deposit-done"_qs);
  save(window, u"wallet-after"_qs);
  dialog->close();
}

void drawLog(MainWindow& window, Scene& scene) {
  auto* const log = new LogPage(scene.test().console());
  window.addPage(log);
  window.showPage(log);
  QTest::qWait(600);
  log->findChild<TableView*>()->selectRow(3);
  save(window, u"log"_qs);
  auto* const filters = log->findChild<FilterBar*>();
  filters->setValues({{u"from"_qs, u"today-6"_qs}, {u"campaign"_qs, u"999"_qs}});
  QTest::qWait(600);
  save(window, u"log-empty"_qs);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  folder = QDir(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  Scene scene;
  MainWindow window;
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  auto* const wallet = new WalletPage(scene.test().console(), scene.rich());
  window.addPage(wallet);
  window.resize(1280, 800);
  window.show();
  QTest::qWait(800);
  save(window, u"wallet"_qs);
  wallet->findChild<QTabBar*>()->setCurrentIndex(1);
  QTest::qWait(200);
  save(window, u"wallet-pledges"_qs);
  wallet->findChild<QTabBar*>()->setCurrentIndex(0);
  drawDialog(window, *wallet);
  wallet->showPerson(scene.test().console().person()->id);
  QTest::qWait(500);
  save(window, u"wallet-empty"_qs);
  wallet->showPerson(UserId{987'654});
  QTest::qWait(500);
  save(window, u"wallet-unknown"_qs);
  drawLog(window, scene);
  return 0;
}
