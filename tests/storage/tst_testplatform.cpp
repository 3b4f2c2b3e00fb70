// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/testplatform.h"

// The ground that every other storage test stands on.
class TestTestPlatform final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isADatabaseOfItsOwn();
  void isAScratchPlatformWithItsManager();
  void keepsTheTemplatesPrivileges();
  void isDroppedAtItsEnd();
};

void TestTestPlatform::isADatabaseOfItsOwn() {
  const TestPlatform one;
  const TestPlatform other;
  QVERIFY(one.database() != other.database());
  one.execute(QStringLiteral("CREATE TABLE mine (id bigint)"));
  QCOMPARE(one.value(QStringLiteral("SELECT to_regclass('public.mine')")), u"mine"_qs);
  QCOMPARE(other.value(QStringLiteral("SELECT to_regclass('public.mine')")), QString());
}

void TestTestPlatform::isAScratchPlatformWithItsManager() {
  const TestPlatform platform;
  QCOMPARE(platform.value(QStringLiteral("SELECT scratch FROM groundswell.platform_settings")),
           u"t"_qs);
  QCOMPARE(platform.value(QStringLiteral("SELECT login FROM groundswell.users")), u"maria"_qs);
  QCOMPARE(platform.reconcile(), QStringList());
}

void TestTestPlatform::keepsTheTemplatesPrivileges() {
  const TestPlatform platform;
  platform.execute(QStringLiteral("CREATE ROLE \"stranger_%1\" LOGIN").arg(platform.database()));
  const QString mayConnect = QStringLiteral("SELECT has_database_privilege('%1', '%2', 'CONNECT')");
  QCOMPARE(platform.value(mayConnect.arg(u"maria"_qs, platform.database())), u"t"_qs);
  QCOMPARE(
      platform.value(mayConnect.arg(u"stranger_"_qs + platform.database(), platform.database())),
      u"f"_qs);
}

void TestTestPlatform::isDroppedAtItsEnd() {
  const TestPlatform witness;
  const QString exists = QStringLiteral("SELECT count(*) FROM pg_database WHERE datname = '%1'");
  QString name;
  {
    const TestPlatform platform;
    name = platform.database();
    QCOMPARE(witness.value(exists.arg(name)), u"1"_qs);
  }
  QCOMPARE(witness.value(exists.arg(name)), u"0"_qs);
}

QTEST_GUILESS_MAIN(TestTestPlatform)
#include "tst_testplatform.moc"
