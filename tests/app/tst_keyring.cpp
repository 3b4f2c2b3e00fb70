// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/keyring.h"

class TestKeyring final : public QObject {
  Q_OBJECT

  using MaybePassword = std::optional<QString>;

 private Q_SLOTS:
  void saysOnceThatThereIsNone_data() {
    QTest::addColumn<QByteArray>("bus");
    QTest::newRow("no session bus") << QByteArray();
    QTest::newRow("a bus that does not answer") << QByteArray("unix:path=/nowhere");
  }

  void saysOnceThatThereIsNone() {
    QFETCH(QByteArray, bus);
    QTemporaryDir empty;
    const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    qputenv("XDG_RUNTIME_DIR", empty.path().toUtf8());
    Keyring keyring;
    const QSignalSpy failed(&keyring, &Keyring::failed);
    QElapsedTimer time;
    time.start();
    int answers = 0;
    for (int i = 0; i < 3; ++i) {
      keyring.read(QStringLiteral("x"),
                   [&answers](const MaybePassword& password) { answers += password ? 100 : 1; });
      QTRY_COMPARE(answers, i + 1);
    }
    keyring.write(QStringLiteral("x"), QStringLiteral("secret"));
    keyring.remove(QStringLiteral("x"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(time.elapsed() < 4'000, qPrintable(QString::number(time.elapsed())));
    qputenv("DBUS_SESSION_BUS_ADDRESS", before);
    qputenv("XDG_RUNTIME_DIR", folder);
  }

  // Within dbus-run-session, with a keyring that is open.
  void keepsAPassword() {
    if (!qEnvironmentVariableIsSet("GROUNDSWELL_TEST_KEYRING")) QSKIP("there is no keyring here");
    Keyring keyring;
    const QSignalSpy failed(&keyring, &Keyring::failed);
    const QString key = QStringLiteral("postgresql://maria@books.example/books");
    keyring.write(key, QStringLiteral("s3cret ü"));
    MaybePassword found;
    const auto isFound = [&] {
      keyring.read(key, [&found](const MaybePassword& password) { found = password; });
      return found.has_value();
    };
    QTRY_VERIFY(isFound());
    QCOMPARE(*found, QStringLiteral("s3cret ü"));
    keyring.remove(key);
    QTRY_VERIFY(!isFound());
    QCOMPARE(failed.count(), 0);
  }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
