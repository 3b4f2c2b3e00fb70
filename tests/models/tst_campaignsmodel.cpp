// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include "models/campaignsmodel.h"
#include "models/pledgesmodel.h"

// What the lists of campaigns and of pledges say about a row, and what they ask their sources.
class TestCampaignsModel final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void showsACampaign();
  void floorsTheProgress();
  void saysWhenACampaignEnds_data();
  void saysWhenACampaignEnds();
  void asksTheSourceToSort();
  void showsAPledge();
  void marksAnonymousBackers();
};

namespace {

const QDateTime now({2026, 6, 15}, {12, 0}, Qt::UTC);

CampaignRow braille() {
  return {.id = {100'002},
          .title = u"Braille display"_qs,
          .creator = {7},
          .creatorName = u"J. Whitaker"_qs,
          .status = u"active"_qs,
          .goal = {1'600'000},
          .raised = {301'386},
          .pending = {2'000},
          .deadline = now.addDays(3).addSecs(60)};
}

Pledge pledgeOf(TierId tier, bool anonymous) {
  Pledge pledge;
  pledge.id = {31};
  pledge.userName = u"Ana"_qs;
  pledge.campaignTitle = u"Braille display"_qs;
  pledge.tier = tier;
  pledge.tierTitle = tier.isNone() ? QString() : u"Early bird"_qs;
  pledge.amount = {2'500};
  pledge.status = u"pending"_qs;
  pledge.anonymous = anonymous;
  pledge.createdAt = now;
  return pledge;
}

// One row's texts, as an export would write them.
QString line(const QAbstractItemModel& model, int row) {
  QStringList cells;
  for (int column = 0; column < model.columnCount(); ++column)
    cells.append(model.index(row, column).data().toString());
  return cells.join(u" | "_qs).replace(QChar(0x00a0), u' ');
}

}  // namespace

void TestCampaignsModel::showsACampaign() {
  CampaignsModel model(
      campaignsModel::columns({}, [] { return now; }), campaignsModel::idOf,
      [](const PageRequest<CampaignRow>&, auto done) { done(std::vector{braille()}); });
  const QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.reload();
  QCOMPARE(line(model, 0),
           u"100002 | Braille display | J. Whitaker | Active | 18 % | €3,013.86 | €16,000.00 | "
           u"3 days left"_qs);
  const auto role = [&](int column, int wanted) { return model.index(0, column).data(wanted); };
  QCOMPARE(role(campaignsModel::status, StatusRole), QVariant(u"active"_qs));
  QCOMPARE(role(campaignsModel::raised, MoneyRole), QVariant(qint64{301'386}));
  QCOMPARE(role(campaignsModel::number, IdRole), QVariant(qint64{100'002}));
  model.refresh();
  QCOMPARE(model.rowCount(), 1);
}

void TestCampaignsModel::floorsTheProgress() {
  CampaignRow almost = braille();
  almost.raised = Money{1'599'999};
  CampaignsModel model(
      campaignsModel::columns({}, [] { return now; }), campaignsModel::idOf,
      [almost](const PageRequest<CampaignRow>&, auto done) { done(std::vector{almost}); });
  model.reload();
  QCOMPARE(model.index(0, campaignsModel::progress).data(ProgressRole).toInt(), 99);
}

void TestCampaignsModel::saysWhenACampaignEnds_data() {
  QTest::addColumn<QString>("status");
  QTest::addColumn<qint64>("secondsLeft");
  QTest::addColumn<QString>("text");
  QTest::newRow("in days") << u"active"_qs << qint64{2 * 86'400} << u"2 days left"_qs;
  QTest::newRow("in hours") << u"active"_qs << qint64{7'300} << u"2 hours left"_qs;
  QTest::newRow("this moment") << u"active"_qs << qint64{0} << u"due now"_qs;
  QTest::newRow("past") << u"active"_qs << qint64{-90'000} << u"due now"_qs;
  QTest::newRow("closed") << u"failed"_qs << qint64{-90'000} << u"6/14/2026"_qs;
  QTest::newRow("cancelled before its deadline")
      << u"failed"_qs << qint64{90'000} << u"6/16/2026"_qs;
}

void TestCampaignsModel::saysWhenACampaignEnds() {
  QFETCH(QString, status);
  QFETCH(qint64, secondsLeft);
  CampaignRow row = braille();
  row.status = status;
  row.deadline = now.addSecs(secondsLeft);
  QTEST(campaignsModel::endsText(row, now), "text");
}

void TestCampaignsModel::asksTheSourceToSort() {
  QByteArrayList asked;
  CampaignsModel model(campaignsModel::columns({}, [] { return now; }), campaignsModel::idOf,
                       [&](const PageRequest<CampaignRow>& request, auto done) {
                         asked.append(request.sortKey);
                         done(std::vector{braille()});
                       });
  model.reload();
  for (int column = 0; column < model.columnCount(); ++column)
    model.sort(column, Qt::DescendingOrder);
  QCOMPARE(asked,
           QByteArrayList({"", "number", "title", "progress", "raised", "goal", "deadline"}));
}

void TestCampaignsModel::showsAPledge() {
  PledgesModel model(
      pledgesModel::columns({}, pledgesModel::About::campaign), pledgesModel::idOf,
      [](const PageRequest<Pledge>&, auto done) { done(std::vector{pledgeOf({4}, false)}); });
  const QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.reload();
  QCOMPARE(line(model, 0), u"31 | Ana | Early bird | Pending | €25.00 | 6/15/2026 12:00 PM"_qs);
  QCOMPARE(model.index(0, pledgesModel::status).data(StatusRole), QVariant(u"pending"_qs));
}

void TestCampaignsModel::marksAnonymousBackers() {
  PledgesModel model(
      pledgesModel::columns({}, pledgesModel::About::campaign), pledgesModel::idOf,
      [](const PageRequest<Pledge>&, auto done) { done(std::vector{pledgeOf({}, true)}); });
  model.reload();
  QCOMPARE(model.index(0, pledgesModel::other).data().toString(), u"Ana (anonymous)"_qs);
  QCOMPARE(model.index(0, pledgesModel::reward).data().toString(), u"–"_qs);
}

QTEST_GUILESS_MAIN(TestCampaignsModel)
#include "tst_campaignsmodel.moc"
