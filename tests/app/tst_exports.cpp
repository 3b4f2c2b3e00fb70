// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "models/console.h"
#include "storage/logins.h"
#include "tests/support/testbooks.h"
#include "ui/banner.h"
#include "ui/depositrunpage.h"
#include "ui/exporttask.h"
#include "ui/mainwindow.h"
#include "ui/tableview.h"
#include "ui/taskbar.h"

// Every list of the console leaves it by Ctrl+E, with the rows that it shows, and its result stays
// among the tasks until it is read.
class TestExports final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const qint64 creator = m_books.person();
    const qint64 backer = m_books.person(50'000);
    const qint64 campaign = m_books.campaign(creator);
    m_books.pledge(backer, campaign, 1'000);
    m_books.promise(backer, campaign, 700);
    const qint64 closed = m_books.campaign(creator);
    m_books.pledge(backer, closed, 500);
    m_books.pass(closed, 40 * day);
    m_books.done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 100}", closed));
    // Its refunds wait, so that no service ends them meanwhile.
    const qint64 paused = m_books.campaign(creator);
    m_books.pledge(backer, paused, 300);
    m_books.pass(paused, 40 * day);
    m_books.done("close_campaign", json("{'campaign_id': %1, 'refund_limit': 0}", paused));
    m_books.done("pause_refunds", json("{'campaign_id': %1, 'reason': 'Bank'}", paused));
    m_books.done("add_note", json("{'user_id': %1, 'text': 'Calls often'}", backer));
    m_numbers = {{u"backer"_qs, backer}, {u"creator"_qs, creator}, {u"campaign"_qs, campaign}};
    m_console = std::make_unique<ConsoleWindow>(opened());
    m_console->show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
  }
  void cleanupTestCase() { m_console.reset(); }

  void writesTheRowsThatAreShown_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("column");  // whose texts stand in the file as they are
    const auto list = [](const char* address, const char* table, int column) {
      QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(table)
                             << column;
    };
    list("campaigns", "campaignsTable", 0);
    list("pledges", "allPledgesTable", 0);
    list("pledges?status=pending", "allPledgesTable", 0);
    list("wallets", "backersTable", 0);
    list("wallets/$backer", "walletStatement", 1);
    list("wallets/$backer?tab=pledges", "walletPledges", 0);
    list("wallets/$creator?tab=campaigns", "personCampaigns", 0);
    list("wallets/$backer?tab=log", "personLog", 0);
    list("wallets/$backer?tab=notes", "personNotesTable", 2);
    list("campaigns/$campaign", "pledgesTable", 0);
    list("closures", "closureClosed", 0);
    list("closures?list=refunds", "closureRefunds", 0);
    list("people", "peopleTable", 0);
    list("log", "logTable", 0);
    list("deposits", "depositRunTable", 0);
  }
  void writesTheRowsThatAreShown() {
    QFETCH(QString, address);
    QFETCH(const QString, table);
    QFETCH(const int, column);
    for (auto number = m_numbers.cbegin(); number != m_numbers.cend(); ++number)
      address.replace(u'$' + number.key(), QString::number(number.value()));
    window().go(u"groundswell://"_qs + address);
    Page* const page = window().currentPage();
    if (address == u"deposits") openBankFile(*page);
    // A tab is made when it is first seen.
    QTRY_VERIFY(page->findChild<TableView*>(table));
    auto* const view = page->findChild<TableView*>(table);
    QTRY_VERIFY(view->isVisible() && view->model()->rowCount() > 0);

    auto* const exporting = page->findChild<ExportTask*>();
    QVERIFY(exporting);
    const QString file = m_folder.filePath(u"list.csv"_qs);
    QFile::remove(file);
    exporting->setFileChooser([&](const QString&, const auto& chosen) { chosen(file); });
    const int before = tasks().unreadCount();
    page->setFocus();
    QTest::keyClick(page, Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(exporting->isRunning(), "Ctrl+E does nothing");
    QCOMPARE(tasks().running().size(), 1);
    QTRY_VERIFY(!exporting->isRunning());

    const Task* const task = tasks().all().first();
    QCOMPARE(task->state(), Task::State::success);
    QCOMPARE(tasks().unreadCount(), before + 1);
    const int rows = view->model()->rowCount();
    QVERIFY2(task->result().contains(rows == 1 ? u": 1 line"_qs : u": %1 lines"_qs.arg(rows)),
             qPrintable(task->result()));
    const QString written = text(file);
    for (int row = 0; row < rows; ++row) {
      const QString cell = view->model()->index(row, column).data().toString();
      QVERIFY2(!cell.isEmpty() && written.contains(cell), qPrintable(cell + u"\n"_qs + written));
    }
  }

  // After all of them.
  void keepsTheResultsUntilTheyAreRead() {
    QVERIFY(tasks().unreadCount() > 10);
    QTest::keyClick(&window(), Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(tasks().unreadCount(), 0);
  }

 private:
  [[nodiscard]] MainWindow& window() const { return m_console->window(); }
  [[nodiscard]] Tasks& tasks() const { return m_console->console().tasks(); }

  static QString text(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }

  void openBankFile(Page& page) const {
    QFile bank(m_folder.filePath(u"bank.csv"_qs));
    QVERIFY(bank.open(QIODevice::WriteOnly));
    bank.write(
        "Number;Name;Amount;Purpose;Reference\n1;Ann;5,00;Wallet;A1\n2;Bob;7,00;Wallet;B1\n");
    bank.close();
    static_cast<DepositRunPage&>(page).open(bank.fileName());
  }

  OpenedPlatform opened() {
    const TestPlatform& platform = m_books.platform();
    const QString login = u"x_%1"_qs.arg(platform.database());
    const auto added = addLogin(platform.superuserUri(), {.login = login,
                                                          .groups = {u"manager"_qs},
                                                          .name = u"Maria"_qs,
                                                          .email = login + u"@example.org"_qs});
    if (!added) qFatal("%s", qUtf8Printable(added.error().detail));
    auto connection = Connection::open(platform.uri(login));
    auto outbox = Outbox::open(m_folder.path(), u"p"_qs, login);
    return {nullptr, platform.uri(login), describePlatform(**connection).value(),
            personSignedIn(**connection).value(), *std::move(outbox)};
  }

  TestBooks m_books;
  QTemporaryDir m_folder;
  QHash<QString, qint64> m_numbers;
  std::unique_ptr<ConsoleWindow> m_console;
};

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
