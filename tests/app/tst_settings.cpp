// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/settings.h"
#include "app/viewsettings.h"

class TestSettings final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void remembersConnectionsTheLastOneFirst() {
    const QString path = m_folder.filePath(QStringLiteral("connections.ini"));
    const SavedConnection office{QStringLiteral("Office"),
                                 QStringLiteral("postgresql://maria@db.example/books")};
    const SavedConnection club{QStringLiteral("Club, \"ours\""),
                               QStringLiteral("postgresql://ben@one,two/club")};
    QVERIFY(Settings(path).connections().isEmpty());
    Settings(path).remember(office);
    Settings(path).remember(club);
    QCOMPARE(Settings(path).connections(), (QList<SavedConnection>{club, office}));
    Settings(path).remember(office);
    QCOMPARE(Settings(path).connections(), (QList<SavedConnection>{office, club}));
    Settings(path).forget(office.name);
    QCOMPARE(Settings(path).connections(), QList<SavedConnection>{club});
  }

  void keepsWhatWasChosenAboutRooms() {
    const QString path = m_folder.filePath(QStringLiteral("deeper/views.ini"));
    const QString key = QStringLiteral("filters/Some place/log");
    const QStringList texts{QStringLiteral("Müller, \"late\" & more"),
                            QStringLiteral("groundswell://log?type=refund&from=2026-11-01")};
    QCOMPARE(ViewSettings(path).recall(key), QStringList());
    ViewSettings(path).keep(key, texts);
    ViewSettings(path).keep(QStringLiteral("columns/logTable"), {QStringLiteral("0:72")});
    QCOMPARE(ViewSettings(path).recall(key), texts);
    QCOMPARE(ViewSettings(path).recall(QStringLiteral("columns/logTable")),
             QStringList{QStringLiteral("0:72")});
    // Beside what else is in the file.
    Settings(path).setPlatform({.kind = PlatformChoice::Kind::demo});
    ViewSettings(path).keep(key, {});
    QCOMPARE(ViewSettings(path).recall(key), QStringList());
    QVERIFY(Settings(path).platform().has_value());
  }

  void remembersNoPasswordOfAConnection() {
    const QString path = m_folder.filePath(QStringLiteral("secrets.ini"));
    for (const char* uri :
         {"postgresql://maria:s3cret@db.example/books", "host=db password='s3cret' dbname=b",
          "postgresql://maria:p@s3cret@db.example/books",
          "postgresql://db/gw?sslkey=/k&sslpassword=s3cret"}) {
      Settings(path).remember({QString::number(qHash(QByteArray(uri))), QString::fromLatin1(uri)});
      Settings(path).setPlatform(
          {.kind = PlatformChoice::Kind::server, .uri = QString::fromLatin1(uri)});
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
  }

  void remembersWhatWasChosen() {
    const QString path = m_folder.filePath(QStringLiteral("a/b/groundswell.ini"));
    QVERIFY(!Settings(path).platform());
    Settings(path).setPlatform({.kind = PlatformChoice::Kind::demo});
    QCOMPARE(Settings(path).platform()->kind, PlatformChoice::Kind::demo);
    QVERIFY(Settings(path).problem().isEmpty());
  }

  void neverWritesAPassword() {
    const QString path = m_folder.filePath(QStringLiteral("uri.ini"));
    Settings(path).setPlatform(
        {.kind = PlatformChoice::Kind::server,
         .uri = QStringLiteral("postgresql://maria:s3cret@db.example:5433/books?sslmode=require")});
    const auto kept = Settings(path).platform();
    QVERIFY(kept);
    QCOMPARE(kept->uri, u"postgresql://maria@db.example:5433/books?sslmode=require");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
  }

  void neverWritesAPasswordGivenAsAParameter() {
    const QString path = m_folder.filePath(QStringLiteral("parameter.ini"));
    Settings(path).setPlatform(
        {.kind = PlatformChoice::Kind::server,
         .uri = QStringLiteral("postgresql://db.example/books?user=maria&password=s3cret")});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
  }

  void saysWhenTheFileIsDamaged() {
    const QString path = m_folder.filePath(QStringLiteral("damaged.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[platform\nkind=\x01\x02");
    file.close();
    const Settings settings(path);
    QVERIFY(settings.problem().contains(path));
    QVERIFY(!settings.platform());
  }

  void saysWhenItCannotWrite() {
    QFile inTheWay(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(m_folder.filePath(QStringLiteral("file/groundswell.ini")));
    settings.setPlatform({.kind = PlatformChoice::Kind::local});
    QVERIFY(!settings.problem().isEmpty());
  }

 private:
  QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
