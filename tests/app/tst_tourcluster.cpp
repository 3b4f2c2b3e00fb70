// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/tour/tourcluster.h"
#include "storage/localserver.h"

// The place of one tour: one at a time, and nothing of it stays.
class TestTourCluster final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    chmod(QFile::encodeName(m_root.path()).constData(), 0711);
    qputenv("GROUNDSWELL_CLUSTERS", m_root.path().toUtf8());
  }
  void cleanup() { QCOMPARE(left(), QStringList()); }

  void takesEverythingAway() {
    const auto tour = TourCluster::begin();
    QVERIFY(tour);
    QVERIFY(LocalServer::attach({.directory = m_root.filePath(u"tour"_qs), .peerLogins = {}}));
    QVERIFY(left().contains(u"tour"_qs));
  }

  void refusesASecondTour() {
    const auto first = TourCluster::begin();
    QVERIFY(first);
    const auto second = TourCluster::begin();
    QVERIFY(!second);
    QVERIFY(second.error().detail.contains(u"Another tour"));
  }

  void cleansUpAfterAKilledTour() {
    auto killed = Cluster::at({.directory = m_root.filePath(u"tour"_qs), .settings = {}});
    QVERIFY(killed && killed->start({}));
    const auto tour = TourCluster::begin();
    QVERIFY2(tour, tour ? "" : qPrintable(tour.error().detail));
    QVERIFY(!killed->isRunning());
    QVERIFY(!left().contains(u"tour"_qs));
  }

 private:
  [[nodiscard]] QStringList left() const {
    return QDir(m_root.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }

  QTemporaryDir m_root{QStringLiteral("/tmp/gw-XXXXXX")};
};

QTEST_GUILESS_MAIN(TestTourCluster)
#include "tst_tourcluster.moc"
