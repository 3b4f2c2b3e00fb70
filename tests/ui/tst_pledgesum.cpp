// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "models/pledgesum.h"
#include "tests/support/testconsole.h"
#include "ui/mainwindow.h"
#include "ui/pledgespage.h"
#include "ui/theme.h"

// The number and sum below the list of pledges, where there are more than a glance counts.
class TestPledgeSum final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();

  void followsWhatAGlanceCounts();
  void countsAllOnlyWhenAsked();
  void forgetsAllWithAnotherFilter();
  void goesOnAfterACountThatFailed();
  void countsAfterWhatIsUnderWay();
  void isCountedOnThePage();

 private:
  struct Asked {
    PledgeCount count;
    PledgeSum::Done done;
  };
  void answer(const Result<PledgeTotals>& totals) {
    const auto done = m_asked.takeFirst().done;
    done(totals);
  }

  QList<Asked> m_asked;
  std::unique_ptr<PledgeSum> m_sum;
};

namespace {

const PledgeTotals few{.count = 3, .sum = {300}};
const PledgeTotals more{.count = 100'001, .sum = {}, .isMore = true};
const PledgeTotals all{.count = 480'000, .sum = {9'000}};

}  // namespace

void TestPledgeSum::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestPledgeSum::init() {
  m_asked.clear();
  m_sum = std::make_unique<PledgeSum>(
      [this](const PledgeFilter&, PledgeCount count, const PledgeSum::Done& done) {
        m_asked.append({count, done});
      });
}

void TestPledgeSum::followsWhatAGlanceCounts() {
  m_sum->ask({});
  QVERIFY(m_sum->isBusy());
  answer(more);
  QVERIFY(m_sum->totals()->isMore);
  m_sum->refresh();
  QCOMPARE(m_asked.size(), 1);
  QCOMPARE(m_asked.first().count, PledgeCount::glance);
  answer(few);
  QCOMPARE(*m_sum->totals(), few);
  QVERIFY(!m_sum->countedAt());
}

void TestPledgeSum::countsAllOnlyWhenAsked() {
  m_sum->ask({});
  answer(more);
  m_sum->countAll();
  QVERIFY(!m_sum->totals() && m_sum->isBusy());
  QCOMPARE(m_asked.first().count, PledgeCount::whole);
  m_sum->refresh();
  answer(all);
  QCOMPARE(*m_sum->totals(), all);
  QVERIFY(m_sum->countedAt());
  // Whatever happens elsewhere, it is not counted again and again.
  m_sum->refresh();
  QVERIFY(m_asked.isEmpty());
  m_sum->countAll();
  QCOMPARE(m_asked.first().count, PledgeCount::whole);
}

void TestPledgeSum::forgetsAllWithAnotherFilter() {
  m_sum->ask({});
  answer(more);
  m_sum->countAll();
  m_sum->ask({.status = u"pending"_qs});
  answer(all);  // to the filter that was
  QVERIFY(!m_sum->totals() && !m_sum->countedAt());
  QCOMPARE(m_asked.first().count, PledgeCount::glance);
  answer(few);
  QCOMPARE(*m_sum->totals(), few);
}

void TestPledgeSum::goesOnAfterACountThatFailed() {
  m_sum->ask({});
  answer(more);
  m_sum->countAll();
  answer(Failure(Error{.kind = ErrorKind::connectionLost}));
  QVERIFY(!m_sum->totals() && !m_sum->isBusy());
  m_sum->refresh();
  QCOMPARE(m_asked.first().count, PledgeCount::glance);
}

void TestPledgeSum::countsAfterWhatIsUnderWay() {
  m_sum->ask({});
  answer(more);
  m_sum->refresh();
  m_sum->countAll();
  QCOMPARE(m_asked.size(), 1);
  answer(more);
  QVERIFY(!m_sum->totals());
  QCOMPARE(m_asked.first().count, PledgeCount::whole);
}

void TestPledgeSum::isCountedOnThePage() {
  TestConsole test;
  const UserId ana = test.person(u"Ana"_qs);
  const CampaignId ferry = test.campaign(ana, u"Ferry"_qs);
  test.platform().execute(
      u"SET session_replication_role = replica; INSERT INTO groundswell.pledges (user_id, "
      "campaign_id, amount, status, created_at) SELECT %1, %2, 500, 'pending', '2026-01-01' "
      "FROM generate_series(1, %3)"_qs.arg(ana.value)
          .arg(ferry.value)
          .arg(pledgesCountedMax + 1));
  MainWindow window;
  auto* const page = new PledgesPage(test.console());
  window.addPage(page);
  window.show();
  const auto* const text = page->findChild<QLabel*>(u"pledgesSum"_qs);
  auto* const button = page->findChild<QPushButton*>(u"pledgesCountAll"_qs);
  QTRY_COMPARE(text->text(), u"More than 100,000 pledges."_qs);
  QVERIFY(button->isVisible());
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Space);
  QVERIFY(!button->isVisible());
  QTRY_VERIFY2(text->text().startsWith(u"100,001 pledges · €500,005.00 at "),
               qUtf8Printable(text->text()));
  QVERIFY(button->isVisible());
  QVERIFY(button->text() != u"Count &all");
}

QTEST_MAIN(TestPledgeSum)
#include "tst_pledgesum.moc"
