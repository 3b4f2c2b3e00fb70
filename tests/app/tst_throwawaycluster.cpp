// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/throwawaycluster.h"
#include "storage/localserver.h"

using Use = ThrowawayCluster::Use;

// The place of one tour or drill: one of each at a time, and nothing of it stays.
class TestThrowawayCluster final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    chmod(QFile::encodeName(m_root.path()).constData(), 0711);
    qputenv("GROUNDSWELL_CLUSTERS", m_root.path().toUtf8());
  }
  void cleanup() { QCOMPARE(left(), QStringList()); }

  void takesEverythingAway() {
    const auto tour = ThrowawayCluster::begin(Use::tour);
    QVERIFY(tour);
    QVERIFY(LocalServer::attach({.directory = m_root.filePath(u"tour"_qs), .peerLogins = {}}));
    QVERIFY(left().contains(u"tour"_qs));
  }

  void refusesASecondTour() {
    const auto first = ThrowawayCluster::begin(Use::tour);
    QVERIFY(first);
    const auto second = ThrowawayCluster::begin(Use::tour);
    QVERIFY(!second);
    QVERIFY(second.error().detail.contains(u"Another tour"));
  }

  void letsADrillRunBesideATourButNotBesideADrill() {
    const auto tour = ThrowawayCluster::begin(Use::tour);
    const auto first = ThrowawayCluster::begin(Use::drill);
    QVERIFY(tour && first);
    QVERIFY((*tour)->directory() != (*first)->directory());
    const auto second = ThrowawayCluster::begin(Use::drill);
    QVERIFY(!second);
    QVERIFY(second.error().detail.contains(u"Another drill"));
  }

  void cleansUpAfterAKilledTour() {
    auto killed = Cluster::at({.directory = m_root.filePath(u"tour"_qs), .settings = {}});
    QVERIFY(killed && killed->start({}));
    const auto tour = ThrowawayCluster::begin(Use::tour);
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

QTEST_GUILESS_MAIN(TestThrowawayCluster)
#include "tst_throwawaycluster.moc"
