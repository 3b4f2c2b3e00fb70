// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/testmemory.h"
#include "ui/banner.h"
#include "ui/mainwindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/theme.h"

namespace {

class Room final : public Page {
 public:
  Room(const QString& room, const QString& name) : m_room(room), m_name(name) {}
  [[nodiscard]] QString title() const override { return m_name; }
  [[nodiscard]] QString room() const override { return m_room; }
  QString open(const PageAddress& address) override {
    opened.append(address.toString());
    return {};
  }

  QStringList opened;

 private:
  QString m_room, m_name;
};

}  // namespace

// The palette in the real window, over rooms and a server that answers when the test says.
class TestCommandPalette final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::apply(*qApp, Theme::Scheme::light); }
  void init();
  void cleanup() { m_window.reset(), m_questions.clear(); }

  void opensByKeyboardAndButton();
  void goesToARoomByPartOfItsName();
  void goesToARoomByMouse();
  void triggersAnActionOfThePage();
  void offersOnlyWhatCanBeDoneNow();
  void showsTheShortcutOfAnAction();
  void findsCampaignsAndPeopleOnTheServer();
  void dropsTheAnswerToAnOlderQuestion();
  void waitsForTheAnswerWhenEnterCameFirst();
  void saysWhenTheServerIsAway();
  void goesToAnAddressThatWasPasted();
  void saysWhatIsWrongWithAnAddress();
  void offersRecentPlacesFirst();
  void closesByEscapeAndByGoingElsewhere();

 private:
  struct Question {
    QString words;
    FoundDone done;
  };
  template <class T>
  [[nodiscard]] T* find(const char* name) const {
    return m_window->findChild<T*>(QString::fromLatin1(name));
  }
  [[nodiscard]] CommandPalette* palette() const { return find<CommandPalette>("commandPalette"); }
  void openPalette() { QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); }
  void type(const QString& words) { QTest::keyClicks(find<QLineEdit>("paletteField"), words); }
  void press(Qt::Key key) { QTest::keyClick(find<QLineEdit>("paletteField"), key); }
  [[nodiscard]] QStringList lines() const;
  [[nodiscard]] static Found campaign(qint64 number, const QString& title);

  std::unique_ptr<TestMemory> m_memory;
  std::unique_ptr<MainWindow> m_window;
  Room* m_campaigns = nullptr;
  Room* m_wallets = nullptr;
  QAction* m_export = nullptr;
  std::vector<Question> m_questions;
};

void TestCommandPalette::init() {
  m_memory = std::make_unique<TestMemory>();
  m_window = std::make_unique<MainWindow>();
  m_window->setMemory(m_memory.get(), u"here"_qs);
  m_window->setFinder([this](QObject*, const QString& words, FoundDone done) {
    m_questions.push_back({words, std::move(done)});
  });
  m_campaigns = new Room(u"campaigns"_qs, u"Campaigns"_qs);
  m_wallets = new Room(u"wallets"_qs, u"Wallets & more"_qs);
  m_export = new QAction(u"&Export…"_qs, m_campaigns);
  m_export->setObjectName(u"export"_qs);
  m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  m_campaigns->addAction(m_export);
  m_window->addPage(m_campaigns);
  m_window->addPage(m_wallets);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  find<QListWidget>("navigation")->setFocus();
}

QStringList TestCommandPalette::lines() const {
  const QAbstractItemModel* const model = find<QListView>("paletteList")->model();
  QStringList lines;
  for (int row = 0; row < model->rowCount(); ++row)
    lines.append(model->index(row, 0).data().toString());
  return lines;
}

Found TestCommandPalette::campaign(qint64 number, const QString& title) {
  return {.kind = Found::Kind::campaign,
          .title = title,
          .note = u"Omar"_qs,
          .number = number,
          .address = {.room = u"campaigns"_qs, .number = number}};
}

void TestCommandPalette::opensByKeyboardAndButton() {
  QVERIFY(!palette()->isVisible());
  openPalette();
  QVERIFY(palette()->isVisible());
  QVERIFY(find<QLineEdit>("paletteField")->hasFocus());
  press(Qt::Key_Escape);
  QVERIFY(!palette()->isVisible());
  QTest::mouseClick(find<QToolButton>("goTo"), Qt::LeftButton);
  QVERIFY(palette()->isVisible());
}

void TestCommandPalette::goesToARoomByPartOfItsName() {
  openPalette();
  type(u"lets mor"_qs);
  QCOMPARE(lines(), QStringList{u"Wallets & more"_qs});
  press(Qt::Key_Return);
  QCOMPARE(m_window->currentPage(), m_wallets);
  QVERIFY(!palette()->isVisible());
}

void TestCommandPalette::goesToARoomByMouse() {
  openPalette();
  auto* const list = find<QListView>("paletteList");
  QCOMPARE(lines().at(1), u"Wallets & more");
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                    list->visualRect(list->model()->index(1, 0)).center());
  QCOMPARE(m_window->currentPage(), m_wallets);
}

void TestCommandPalette::triggersAnActionOfThePage() {
  const QSignalSpy triggered(m_export, &QAction::triggered);
  openPalette();
  type(u"expo"_qs);
  press(Qt::Key_Return);
  QCOMPARE(triggered.count(), 1);
  QVERIFY(find<QListWidget>("navigation")->hasFocus());
}

void TestCommandPalette::offersOnlyWhatCanBeDoneNow() {
  m_export->setEnabled(false);
  openPalette();
  QVERIFY(!lines().contains(u"Export…"));
  QVERIFY(!lines().contains(u"Back"));  // nowhere to go back to
  press(Qt::Key_Escape);
  m_export->setEnabled(true);
  m_window->showPage(m_wallets);
  openPalette();
  QVERIFY(!lines().contains(u"Export…"));  // another page's
  QVERIFY(lines().contains(u"Back"));
}

void TestCommandPalette::showsTheShortcutOfAnAction() {
  openPalette();
  type(u"export"_qs);
  const QModelIndex line = find<QListView>("paletteList")->model()->index(0, 0);
  QCOMPARE(line.data(Qt::AccessibleTextRole).toString(), u"Export…, Action Ctrl+E");
}

void TestCommandPalette::findsCampaignsAndPeopleOnTheServer() {
  openPalette();
  type(u"oven"_qs);
  QTRY_COMPARE(m_questions.size(), 1U);
  QCOMPARE(m_questions.front().words, u"oven");
  m_questions.front().done(std::vector<Found>{campaign(17, u"Harbour oven"_qs),
                                              {.kind = Found::Kind::person,
                                               .title = u"Ana Oven"_qs,
                                               .note = u"ana@example.org"_qs,
                                               .number = 42,
                                               .address = {.room = u"wallets"_qs, .number = 42}}});
  QCOMPARE(lines(), (QStringList{u"Harbour oven"_qs, u"Ana Oven"_qs}));
  press(Qt::Key_Down);
  press(Qt::Key_Return);
  QCOMPARE(m_window->currentPage(), m_wallets);
  QCOMPARE(m_wallets->opened, QStringList{u"groundswell://wallets/42"_qs});
}

void TestCommandPalette::dropsTheAnswerToAnOlderQuestion() {
  openPalette();
  type(u"o"_qs);
  QTRY_COMPARE(m_questions.size(), 1U);
  type(u"v"_qs);
  QTRY_COMPARE(m_questions.size(), 2U);
  m_questions[1].done(std::vector<Found>{campaign(2, u"Newer"_qs)});
  m_questions[0].done(std::vector<Found>{campaign(1, u"Older"_qs)});
  QVERIFY(lines().contains(u"Newer"));
  QVERIFY(!lines().contains(u"Older"));
}

void TestCommandPalette::waitsForTheAnswerWhenEnterCameFirst() {
  openPalette();
  type(u"harbour"_qs);
  press(Qt::Key_Return);
  QVERIFY(palette()->isVisible());
  QTRY_COMPARE(m_questions.size(), 1U);
  m_questions[0].done(std::vector<Found>{campaign(17, u"Harbour oven"_qs)});
  QVERIFY(!palette()->isVisible());
  QCOMPARE(m_campaigns->opened, QStringList{u"groundswell://campaigns/17"_qs});
}

void TestCommandPalette::saysWhenTheServerIsAway() {
  openPalette();
  type(u"harbour"_qs);
  QTRY_COMPARE(m_questions.size(), 1U);
  m_questions[0].done(Failure(Error{.kind = ErrorKind::connectionLost}));
  QCOMPARE(lines().size(), 1);
  QVERIFY(lines().front().size() > 20);
  press(Qt::Key_Return);  // a sentence is nothing to choose
  QVERIFY(palette()->isVisible());
}

void TestCommandPalette::goesToAnAddressThatWasPasted() {
  openPalette();
  find<QLineEdit>("paletteField")->setText(u" groundswell://wallets/42?tab=pledges "_qs);
  QCOMPARE(lines(), QStringList{u"groundswell://wallets/42?tab=pledges"_qs});
  press(Qt::Key_Return);
  QCOMPARE(m_wallets->opened, QStringList{u"groundswell://wallets/42?tab=pledges"_qs});
  QVERIFY(m_questions.empty());
  openPalette();
  find<QLineEdit>("paletteField")->setText(u"groundswell://treasury"_qs);
  press(Qt::Key_Return);
  QCOMPARE(m_window->currentPage(), m_wallets);
  QVERIFY(m_wallets->banner()->text().contains(u"“treasury”"));
}

void TestCommandPalette::saysWhatIsWrongWithAnAddress() {
  openPalette();
  type(u"groundswell://campaigns/seventeen"_qs);
  QCOMPARE(lines().size(), 1);
  QVERIFY(lines().front().contains(u"has a number"));
  press(Qt::Key_Return);
  QVERIFY(palette()->isVisible());
  QVERIFY(m_campaigns->opened.isEmpty());
}

void TestCommandPalette::offersRecentPlacesFirst() {
  openPalette();
  QCOMPARE(lines().first(), u"Campaigns");
  type(u"wallets"_qs);
  press(Qt::Key_Return);
  openPalette();
  QCOMPARE(lines().mid(0, 2), (QStringList{u"Wallets & more"_qs, u"Campaigns"_qs}));
  QCOMPARE(lines().count(u"Wallets & more"_qs), 1);
  QCOMPARE(m_memory->keys(), QStringList{u"recent/here"_qs});
  // Another window of the same person remembers them too.
  MainWindow other;
  other.setMemory(m_memory.get(), u"here"_qs);
  other.addPage(new Room(u"campaigns"_qs, u"Campaigns"_qs));
  other.show();
  QVERIFY(QTest::qWaitForWindowActive(&other));
  QTest::keyClick(&other, Qt::Key_K, Qt::ControlModifier);
  const auto* const list = other.findChild<QListView*>(u"paletteList"_qs);
  QCOMPARE(list->model()->index(0, 0).data().toString(), u"Wallets & more");
}

void TestCommandPalette::closesByEscapeAndByGoingElsewhere() {
  openPalette();
  type(u"expo"_qs);
  press(Qt::Key_Escape);
  QVERIFY(!palette()->isVisible());
  QVERIFY(find<QListWidget>("navigation")->hasFocus());
  openPalette();
  QCOMPARE(find<QLineEdit>("paletteField")->text(), QString());
  auto* const navigation = find<QListWidget>("navigation");
  QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                    navigation->visualItemRect(navigation->item(1)).center());
  QVERIFY(!palette()->isVisible());
  QCOMPARE(m_window->currentPage(), m_wallets);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
