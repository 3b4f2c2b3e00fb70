// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "storage/conninfo.h"

namespace {

Conninfo parsed(const QString& uri) {
  const auto info = Conninfo::parse(uri);
  if (!info) qFatal("%s: %s", qUtf8Printable(uri), qUtf8Printable(info.error().detail));
  return *info;
}

}  // namespace

class TestConninfo final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    qputenv("HOME", m_home.path().toUtf8());
    for (const char* name : {"PGHOST", "PGSSLROOTCERT", "PGSSLMODE"})
      qunsetenv(name);
  }

  void provesServersElsewhere_data() {
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("sslMode");
    QTest::addColumn<bool>("isRemote");
    QTest::addColumn<bool>("isProtected");
    const auto add = [](const char* uri, const char* mode, bool isRemote, bool isProtected) {
      QTest::newRow(uri) << QString::fromLatin1(uri) << QString::fromLatin1(mode) << isRemote
                         << isProtected;
    };
    add("postgresql://ana@db.example/gw", "verify-full", true, true);
    add("postgresql://10.0.0.7/gw", "verify-full", true, true);
    add("postgresql://ana@db.example/gw?sslmode=require", "require", true, false);
    add("postgresql://ana@db.example/gw?sslmode=disable", "disable", true, false);
    add("postgresql://ana@db.example/gw?sslmode=verify-ca", "verify-ca", true, false);
    add("postgresql://localhost,db.example/gw", "verify-full", true, true);
    add("postgresql:///gw?hostaddr=10.0.0.7", "verify-full", true, true);
    add("postgresql:///gw?service=books", "verify-full", true, true);
    add("postgresql://localhost/gw", "", false, true);
    add("postgresql://127.0.0.1/gw", "", false, true);
    add("postgresql://[::1]:5433/gw", "", false, true);
    add("postgresql:///gw", "", false, true);
    add("postgresql:///gw?host=/run/books&user=ana", "", false, true);
  }

  void provesServersElsewhere() {
    QFETCH(QString, uri);
    const Conninfo info = parsed(uri);
    QTEST(info.options().value(u"sslmode"_qs), "sslMode");
    QTEST(info.isRemote(), "isRemote");
    QTEST(info.isProtected(), "isProtected");
  }

  void takesTheHostOfTheEnvironmentForOne() {
    qputenv("PGHOST", "db.example");
    QVERIFY(parsed(u"postgresql:///gw"_qs).isRemote());
  }

  void trustsWhatTheSystemTrustsUnlessTold() {
    const QString key = QStringLiteral("sslrootcert");
    const QString system = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    const QString uri = QStringLiteral("postgresql://db.example/gw");
    QCOMPARE(parsed(uri).options().value(key), system);
    QCOMPARE(parsed(uri + u"?sslrootcert=/my.crt"_qs).options().value(key), u"/my.crt"_qs);
    QVERIFY(!parsed(u"postgresql:///gw"_qs).options().contains(key));
    QVERIFY(QDir(m_home.path()).mkpath(u".postgresql"_qs));
    QFile own(m_home.filePath(u".postgresql/root.crt"_qs));
    QVERIFY(own.open(QIODevice::WriteOnly));
    QVERIFY(!parsed(uri).options().contains(key));
    QVERIFY(own.remove());
  }

  void asksSeveralServersForTheOneThatWrites() {
    const QString key = QStringLiteral("target_session_attrs");
    QCOMPARE(parsed(u"postgresql://one,two/gw"_qs).options().value(key), u"read-write"_qs);
    QCOMPARE(parsed(u"postgresql://one,two/gw?target_session_attrs=any"_qs).options().value(key),
             u"any"_qs);
    QVERIFY(!parsed(u"postgresql://one/gw"_qs).options().contains(key));
  }

  void writesTheAddressAgain_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("written");
    const auto add = [](const char* given, const char* written) {
      QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(written);
    };
    add("postgresql://maria:s3cret@db.example:5433/books?sslmode=require",
        "postgresql://maria@db.example:5433/books?sslmode=require");
    add("postgresql://db.example/books?user=maria&password=s3cret",
        "postgresql://maria@db.example/books");
    add("host=db.example dbname=books user=maria password='s3cret'",
        "postgresql://maria@db.example/books");
    add("postgresql://one:5432,two:5433/gw", "postgresql://one:5432,two:5433/gw");
    add("postgresql://[2001:db8::1]:5433/gw", "postgresql://[2001:db8::1]:5433/gw");
    add("postgresql:///gw?host=/run/a%20b&user=ana&password=s3cret",
        "postgresql:///gw?host=%2Frun%2Fa%20b&user=ana");
    add("postgresql://m%40x:s3cret@db/b%20c", "postgresql://m%40x@db/b%20c");
    add("postgresql://db/gw?sslkey=/k&sslpassword=s3cret", "postgresql://db/gw?sslkey=%2Fk");
  }

  void writesTheAddressAgain() {
    QFETCH(QString, given);
    QFETCH(QString, written);
    const Conninfo info = parsed(given);
    QCOMPARE(info.uri(), written);
    QCOMPARE(info.hasSecret(), given.contains(u"s3cret"));
    QVERIFY(!info.display().contains(u"s3cret"));
    QVERIFY(!QStringList(info.options().values()).join(u' ').contains(u"s3cret"));
    const Conninfo again = parsed(info.uri());
    QCOMPARE(again.options(), info.options());
    QVERIFY(!again.hasSecret());
  }

  void prefersThePasswordThatStandsApart() {
    const auto info = Conninfo::parse({u"postgresql://ana:old@db/gw"_qs, u"new"_qs});
    QVERIFY(info);
    QCOMPARE(info->password(), u"new"_qs);
  }

  // What a person mistypes must not come back in a message with the password in it.
  void neverRepeatsAPassword_data() {
    QTest::addColumn<QString>("uri");
    for (const char* uri :
         {"postgresql://maria:s3cret%zz@db.example/gw", "postgresql://maria:p@s3cret@db/gw",
          "postgresql://maria:12/s3cret@db/gw", "postgresql://db/gw?password%zz=s3cret",
          "postgresql://db/gw?passwords3cret", "host=db password=a s3cret",
          "postgresql://maria:x\n@s3cret%zz@db/gw"}) {
      QTest::newRow(uri) << QString::fromLatin1(uri);
    }
  }

  void neverRepeatsAPassword() {
    QFETCH(QString, uri);
    const auto info = Conninfo::parse(uri);
    QVERIFY(!info);
    QCOMPARE(info.error().refusal, Refusal::invalidValue);
    QVERIFY2(!info.error().detail.contains(u"s3cret"), qUtf8Printable(info.error().detail));
    QVERIFY(!info.error().detail.isEmpty());
  }

  void saysWhichOptionItDoesNotKnow() {
    const auto info = Conninfo::parse(u"postgresql://db/gw?nonsense=1"_qs);
    QVERIFY(!info);
    QVERIFY(info.error().detail.contains(u"nonsense"));
  }

 private:
  QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestConninfo)
#include "tst_conninfo.moc"
