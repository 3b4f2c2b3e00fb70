// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/banner.h"
#include "ui/drillpage.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

using namespace std::chrono_literals;

// The drill's page in the real window; the drill is played by the test.
class TestDrillPage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme::apply(*qApp, Theme::Scheme::light);
  }
  void init() {
    m_window = std::make_unique<MainWindow>();
    m_page = new DrillPage;
    m_window->addPage(m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }
  void cleanup() { m_window.reset(); }

  void saysWhatItDoesBeforeItWasRun() {
    QVERIFY(in<QLabel>("drillAbout")->text().contains(u"the books of this platform cannot be"));
    QCOMPARE(card("drillWon"), u"– not run yet");
    QVERIFY(card("race_lastPlaces").startsWith(u"not run 32 backers want the last 10 places"));
    QVERIFY(!in<QProgressBar>("drillProgress")->isVisible());
  }

  void asksToBeRunByKeyboard() {
    QSignalSpy asked(m_page, &DrillPage::runRequested);
    in<QWidget>("drillRaces")->setFocus();
    QTest::keyClick(in<QWidget>("drillRaces"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    auto* const button = m_window->findChild<QPushButton*>(u"primaryAction"_qs);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
  }

  void showsHowFarItIsAndStartsNoSecond() {
    m_page->showState({.running = true,
                       .doing = u"Race 2 of 4: One wallet"_qs,
                       .percent = 51,
                       .race = Race::oneWallet});
    QVERIFY(in<QProgressBar>("drillProgress")->isVisible());
    QCOMPARE(in<QProgressBar>("drillProgress")->value(), 51);
    QCOMPARE(in<QLabel>("drillDoing")->text(), u"Race 2 of 4: One wallet");
    QVERIFY(card("race_lastPlaces").startsWith(u"over"));
    QVERIFY(card("race_oneWallet").startsWith(u"under way"));
    QVERIFY(card("race_deadline").startsWith(u"not run"));
    QSignalSpy asked(m_page, &DrillPage::runRequested);
    in<QWidget>("drillRaces")->setFocus();
    QTest::keyClick(in<QWidget>("drillRaces"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<QPushButton*>(u"primaryAction"_qs)->isEnabled());
    QCOMPARE(asked.count(), 0);
  }

  void showsWhatWasProved() {
    m_page->showState({.report = report()});
    QVERIFY(!in<QProgressBar>("drillProgress")->isVisible());
    QCOMPARE(card("drillWon"), u"4 of 4 nothing oversold, doubled or lost");
    QCOMPARE(card("drillTook"), u"2.8 s without the server's start");
    QCOMPARE(card("drillTries"), u"132 for 128 actions");
    const QString said = card("race_lastPlaces");
    QVERIFY2(said.startsWith(u"passed 10 of 32 backers got the last 10 places"), qPrintable(said));
    QVERIFY2(said.contains(u"Pledges taken 10 10"), qPrintable(said));
    QVERIFY2(said.contains(u"Taken from the wallets €100.00 €100.00"), qPrintable(said));
    QCOMPARE(m_page->banner()->kind(), Banner::Kind::success);
    QVERIFY(m_page->primaryAction()->isEnabled());
  }

  void saysWhichFigureOfALostRaceIsWrong() {
    DrillReport lost = report();
    lost.races[0].figures[0].found = 32;
    m_page->showState({.report = lost});
    QCOMPARE(card("drillWon"), u"3 of 4 see the cards below");
    const QString said = card("race_lastPlaces");
    QVERIFY2(said.startsWith(u"failed The race was lost"), qPrintable(said));
    QVERIFY2(said.contains(u"Pledges taken 10 ✗ 32"), qPrintable(said));
    QVERIFY(card("race_oneWallet").startsWith(u"passed"));
    QCOMPARE(m_page->banner()->kind(), Banner::Kind::error);
    QVERIFY(m_page->banner()->text().contains(u"Do not trust this version"));
  }

  void saysWhyARaceWasNotRun() {
    DrillReport broken = report();
    broken.races[3] = {.race = Race::deadline, .failure = Error{.kind = ErrorKind::connectionLost}};
    m_page->showState({.report = broken});
    const QString said = card("race_deadline");
    QVERIFY2(said.contains(u"could not be run") && said.contains(u"does not answer"),
             qPrintable(said));
    QCOMPARE(m_page->banner()->kind(), Banner::Kind::error);
  }

  void saysWhyThereWasNoDrill() {
    m_page->showState(
        {.error = Error{.kind = ErrorKind::rejected, .detail = u"Another drill is under way."_qs}});
    QCOMPARE(m_page->banner()->kind(), Banner::Kind::error);
    QCOMPARE(m_page->banner()->text(), u"The drill was not run. Another drill is under way.");
    QVERIFY(m_page->primaryAction()->isEnabled());
  }

  void forgetsTheEarlierDrillWhenItBegins() {
    m_page->showState({.report = report()});
    m_page->showState({.running = true, .doing = u"Starting"_qs});
    QVERIFY(card("race_lastPlaces").startsWith(u"not run"));
    QVERIFY(!m_page->banner()->isVisible());
    QCOMPARE(card("drillWon"), u"– under way");
  }

  void isReachedByTab() {
    m_page->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 30; ++i) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const QString& name : {u"primaryAction"_qs, u"drillRaces"_qs})
      QVERIFY2(reached.contains(name), qPrintable(name));
  }

 private:
  template <class T>
  [[nodiscard]] T* in(const char* name) const {
    T* const found = m_page->findChild<T*>(QLatin1StringView(name));
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  [[nodiscard]] QString card(const char* name) const {
    return in<QWidget>(name)->accessibleDescription();
  }
  static DrillReport report() {
    DrillReport report{.startedAt = QDateTime::currentDateTimeUtc(), .took = 2'800ms};
    report.currencyCode = u"EUR"_qs;
    for (const Race race : races) {
      report.races.push_back({.race = race,
                              .figures = {{DrillFact::pledgesTaken, 10, 10},
                                          {DrillFact::moneyTaken, 10'000, 10'000},
                                          {DrillFact::disagreements, 0, 0}},
                              .actions = 32,
                              .tries = 33,
                              .took = 700ms});
    }
    return report;
  }

  std::unique_ptr<MainWindow> m_window;
  DrillPage* m_page = nullptr;
};

QTEST_MAIN(TestDrillPage)
#include "tst_drillpage.moc"
