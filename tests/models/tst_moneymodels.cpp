// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/closuremodel.h"
#include "models/logmodel.h"
#include "models/walletmodel.h"

// Statement, log and closures over made-up pages.
class TestMoneyModels final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void writesInAndOutInColumnsOfTheirOwn();
  void namesReferenceAndReasonTogether();
  void leavesOutWhatALogLineHasNot();
  void readsTheLogPageByPage();
  void turnsWholeDaysIntoMoments();
  void saysWhatClosingWouldDo();
  void saysWhyACampaignWasClosed();
  void keepsRowsWhenTheLogGrows();
  void saysWhenThereIsNoAnswer();

 private:
  template <class Row>
  static PageSource<Row> once(std::vector<Row> rows) {
    return [rows](const PageRequest<Row>& page, auto done) {
      done(page.after ? std::vector<Row>() : rows);
    };
  }
  static QString line(const QAbstractItemModel& model, int row) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
      cells.append(model.index(row, column).data().toString());
    return cells.join(u'|');
  }
  static LogLine depositLine(qint64 id) {
    LogLine line;
    line.id = LogId{id};
    line.type = u"deposit"_qs;
    return line;
  }
  static QDateTime noon() { return QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC); }
};

void TestMoneyModels::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestMoneyModels::writesInAndOutInColumnsOfTheirOwn() {
  WalletLine in;
  in.id = {2};
  in.at = noon();
  in.type = u"deposit"_qs;
  in.moved = {150};
  in.balance = {150};
  WalletLine out;
  out.id = {3};
  out.at = noon();
  out.type = u"pledge_confirmed"_qs;
  out.campaign = {9};
  out.campaignTitle = u"Ferry"_qs;
  out.moved = {-100};
  out.balance = {50};
  const std::unique_ptr<StatementModel> model(
      makeStatementModel({}, once<WalletLine>({out, in}), nullptr));
  const QAbstractItemModelTester tester(model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  model->reload();
  QCOMPARE(line(*model, 0), u"01/03/2026 12:00|Pledge confirmed|Ferry|||€1.00|€0.50"_qs);
  QCOMPARE(line(*model, 1), u"01/03/2026 12:00|Deposit|||€1.50||€1.50"_qs);
}

void TestMoneyModels::namesReferenceAndReasonTogether() {
  WalletLine both;
  both.id = {1};
  both.type = u"deposit"_qs;
  both.reference = u"R 1"_qs;
  both.reason = u"why"_qs;
  WalletLine refund;
  refund.id = {2};
  refund.type = u"refund"_qs;
  refund.reason = u"deadline"_qs;
  const std::unique_ptr<StatementModel> model(
      makeStatementModel({}, once<WalletLine>({both, refund}), nullptr));
  model->reload();
  QCOMPARE(model->index(0, 3).data().toString(), u"R 1 · why"_qs);
  QCOMPARE(model->index(1, 3).data().toString(), u"Goal not reached"_qs);
}

void TestMoneyModels::leavesOutWhatALogLineHasNot() {
  LogLine registered;
  registered.id = {1};
  registered.at = noon();
  registered.type = u"user_registered"_qs;
  registered.user = {4};
  registered.userName = u"Ana"_qs;
  registered.actor = u"maria"_qs;
  const std::unique_ptr<LogModel> model(logModel::make({}, once<LogLine>({registered}), nullptr));
  const QAbstractItemModelTester tester(model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  model->reload();
  QCOMPARE(line(*model, 0), u"1|01/03/2026 12:00|Person registered|Ana||||maria||"_qs);
}

void TestMoneyModels::readsTheLogPageByPage() {
  std::vector<qint64> asked;
  const auto source = [&](const PageRequest<LogLine>& page, auto done) {
    const qint64 from = page.after ? page.after->id.value - 1 : 450;
    asked.push_back(from);
    std::vector<LogLine> rows;
    for (qint64 id = from; id > 0 && int(rows.size()) < page.rowsMax; --id)
      rows.push_back(depositLine(id));
    done(rows);
  };
  const std::unique_ptr<LogModel> model(logModel::make({}, source, nullptr));
  const QAbstractItemModelTester tester(model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  model->reload();
  while (model->canFetchMore({}))
    model->fetchMore({});
  QCOMPARE(model->rowCount(), 450);
  QCOMPARE(asked, (std::vector<qint64>{450, 250, 50}));
}

void TestMoneyModels::turnsWholeDaysIntoMoments() {
  LogFilter filter{.type = u"refund"_qs};
  logModel::setDays(filter, {{2026, 3, 1}, {2026, 3, 1}});
  QCOMPARE(filter.from, QDate(2026, 3, 1).startOfDay().toUTC());
  QCOMPARE(filter.until, QDate(2026, 3, 2).startOfDay().toUTC());
  logModel::setDays(filter, {});
  QCOMPARE(filter, LogFilter{.type = u"refund"_qs});
}

void TestMoneyModels::saysWhatClosingWouldDo() {
  const Closing failing{.campaign = {1},
                        .title = u"Ferry"_qs,
                        .deadline = noon(),
                        .goal = {1'000},
                        .raised = {900},
                        .pending = {100},
                        .placesClaimed = 3,
                        .secondsLeft = -1};
  Closing succeeding = failing;
  succeeding.campaign = {2};
  succeeding.title = u"Orchard"_qs;
  succeeding.raised = {1'000};
  const std::unique_ptr<ClosingModel> model(
      closureModel::makeClosing({}, once<Closing>({failing, succeeding}), nullptr));
  const QAbstractItemModelTester tester(model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  model->reload();
  QCOMPARE(line(*model, 0), u"1|Ferry|due now|Would fail|€1.00|€1.00 would tip it|€9.00|3"_qs);
  QCOMPARE(line(*model, 1), u"2|Orchard|due now|Would succeed|–|€1.00|€10.00|–"_qs);
}

void TestMoneyModels::saysWhyACampaignWasClosed() {
  Closure closure;
  closure.campaign = {1};
  closure.title = u"Ferry"_qs;
  closure.status = u"successful"_qs;
  closure.reason = u"deadline"_qs;
  closure.goal = {1'000};
  closure.raised = {1'001};
  closure.at = noon();
  closure.actor = u"service"_qs;
  Closure failed = closure;
  failed.campaign = {2};
  failed.status = u"failed"_qs;
  Closure cancelled = failed;
  cancelled.campaign = {3};
  cancelled.reason = u"cancelled"_qs;
  const std::unique_ptr<ClosuresModel> model(
      closureModel::makeClosures({}, once<Closure>({closure, failed, cancelled}), nullptr));
  const QAbstractItemModelTester tester(model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  model->reload();
  QCOMPARE(line(*model, 0),
           u"1|Ferry|Successful|Goal reached|€10.01|€10.00|01/03/2026 12:00|service"_qs);
  QCOMPARE(model->index(1, closureModel::closedWhy).data().toString(), u"Goal not reached"_qs);
  QCOMPARE(model->index(2, closureModel::closedWhy).data().toString(), u"Campaign cancelled"_qs);
}

void TestMoneyModels::keepsRowsWhenTheLogGrows() {
  qint64 newest = 3;
  const auto source = [&](const PageRequest<LogLine>&, auto done) {
    std::vector<LogLine> rows;
    for (qint64 id = newest; id > 0; --id)
      rows.push_back(depositLine(id));
    done(rows);
  };
  const std::unique_ptr<LogModel> model(logModel::make({}, source, nullptr));
  const QAbstractItemModelTester tester(model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  model->reload();
  const QPersistentModelIndex chosen = model->index(0, 0);
  const QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
  newest = 5;
  model->refresh();
  QCOMPARE(model->rowCount(), 5);
  QCOMPARE(chosen.row(), 2);
  QCOMPARE(resets.count(), 0);
}

void TestMoneyModels::saysWhenThereIsNoAnswer() {
  const auto source = [](const PageRequest<LogLine>&, auto done) {
    done(Failure(Error{.kind = ErrorKind::connectionLost}));
  };
  const std::unique_ptr<LogModel> model(logModel::make({}, source, nullptr));
  model->reload();
  QCOMPARE(model->state(), PagedTableModel::State::error);
  QCOMPARE(model->error()->kind, ErrorKind::connectionLost);
}

QTEST_GUILESS_MAIN(TestMoneyModels)
#include "tst_moneymodels.moc"
