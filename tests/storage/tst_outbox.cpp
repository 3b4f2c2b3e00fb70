// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "storage/outbox.h"
#include "storage/wallets.h"

class TestOutbox final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_root = std::make_unique<QTemporaryDir>(); }

  void handsOverWhatADeadRunLeft() {
    const Action action = Deposit{.user = {7}, .amount = {500}}.toAction();
    QVERIFY(open()->write(action));  // the run ends here, its note stays
    const auto next = open();
    const auto left = next->takeOver();
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().requestId, action.requestId);
    QCOMPARE(left.front().function, action.function);
    QCOMPARE(left.front().arguments, action.arguments);
  }

  void handsOverAllThatWereDoneTogether() {
    const Action first = actions::asOne({Deposit{.user = {7}, .amount = {500}}.toAction(),
                                         Deposit{.user = {8}, .amount = {600}}.toAction(),
                                         Deposit{.user = {9}, .amount = {700}}.toAction()});
    QVERIFY(open()->write(first));
    const auto next = open();
    const auto left = next->takeOver();
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().requestId, first.requestId);
    QCOMPARE(left.front().also.size(), 2U);
    QCOMPARE(left.front().also[1].requestId, first.also[1].requestId);
    QCOMPARE(left.front().also[1].arguments, first.also[1].arguments);
    QVERIFY(first.requestId != first.also[0].requestId);
  }

  void leavesLivingRunsAlone() {
    const auto living = open();
    QVERIFY(living->write(Deposit{.user = {7}, .amount = {500}}.toAction()));
    QVERIFY(open()->takeOver().empty());
  }

  void handsOverNothingThatWasRemoved() {
    const Action action = Deposit{.user = {7}, .amount = {500}}.toAction();
    {
      const auto run = open();
      QVERIFY(run->write(action));
      run->remove(action);
    }
    QVERIFY(open()->takeOver().empty());
    QCOMPARE(QDir(m_root->path() + QStringLiteral("/platform/login"))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                 .size(),
             0);
  }

  void keepsNotesOfOtherLoginsAndPlatforms() {
    QVERIFY(open()->write(Deposit{.user = {7}, .amount = {500}}.toAction()));
    auto other = Outbox::open(m_root->path(), QStringLiteral("platform"), QStringLiteral("other"));
    QVERIFY((*other)->takeOver().empty());
    QCOMPARE(open()->takeOver().size(), 1U);
  }

  void handsOverAgainWhatWasNotSettled() {
    QVERIFY(open()->write(Deposit{.user = {7}, .amount = {500}}.toAction()));
    QCOMPARE(open()->takeOver().size(), 1U);
    QCOMPARE(open()->takeOver().size(), 1U);
  }

  void passesOverDamagedNotes() {
    QVERIFY(open()->write(Deposit{.user = {7}, .amount = {500}}.toAction()));
    const QDir login(m_root->path() + QStringLiteral("/platform/login"));
    const QString run = login.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first();
    QFile damaged(login.filePath(run) + QStringLiteral("/damaged.json"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"function\": ");
    damaged.close();
    QCOMPARE(open()->takeOver().size(), 1U);
  }

  void saysWhyItCannotBeMade() {
    QFile file(m_root->path() + QStringLiteral("/platform"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto outbox =
        Outbox::open(m_root->path(), QStringLiteral("platform"), QStringLiteral("login"));
    QVERIFY(!outbox);
    QCOMPARE(outbox.error().refusal, Refusal::outboxUnwritable);
    QVERIFY(outbox.error().detail.contains(m_root->path()));
  }

 private:
  std::unique_ptr<Outbox> open() {
    auto opened = Outbox::open(m_root->path(), QStringLiteral("platform"), QStringLiteral("login"));
    return opened ? *std::move(opened) : nullptr;
  }

  std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
