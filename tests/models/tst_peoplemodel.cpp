// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "models/peoplemodel.h"

// How people and their access are shown; the rows come from here, not from a server.
class TestPeopleModel final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

  void showsOneRowAPerson();
  void saysWhatKeepsSomebodyOutFirst_data();
  void saysWhatKeepsSomebodyOutFirst();
  void followsPagesAndChanges();

 private:
  static PersonAccess ann() {
    return {.user = {7},
            .name = QStringLiteral("Ann"),
            .email = QStringLiteral("ann@example.org"),
            .login = QStringLiteral("ann"),
            .groups = {QStringLiteral("staff"), QStringLiteral("service")},
            .lastSignInAt = QDateTime({2026, 3, 1}, {9, 5}, Qt::UTC),
            .createdAt = QDateTime({2025, 12, 24}, {23, 0}, Qt::UTC)};
  }
  // The rows as a table: one line a row, cells divided by bars.
  static QString table(const PeopleModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
      lines.append(cells.join(u" | "));
    }
    return lines.join(u'\n');
  }
};

void TestPeopleModel::showsOneRowAPerson() {
  PersonAccess never = ann();
  never.user = {8};
  never.lastSignInAt = {};
  PersonAccess without = never;
  without.user = {9};
  without.login.clear();
  without.groups.clear();
  PeopleModel model(peopleModel::columns(), peopleModel::idOf, [&](const auto&, auto done) {
    done(std::vector{ann(), never, without});
  });
  const QAbstractItemModelTester tester(&model);
  model.reload();
  QCOMPARE(table(model),
           QStringLiteral("Ann | ann@example.org | ann | Staff, Closure service | May sign in | "
                          "01/03/2026 09:05 | 24/12/2025\n"
                          "Ann | ann@example.org | ann | Staff, Closure service | May sign in | "
                          "never seen | 24/12/2025\n"
                          "Ann | ann@example.org | – | – | No access | – | 24/12/2025"));
  QCOMPARE(model.index(0, peopleModel::state).data(StatusRole).toString(),
           QStringLiteral("may_sign_in"));
  // Too long for its column, often.
  QCOMPARE(model.index(0, peopleModel::groups).data(Qt::ToolTipRole).toString(),
           QStringLiteral("Staff, Closure service"));
}

void TestPeopleModel::saysWhatKeepsSomebodyOutFirst_data() {
  QTest::addColumn<bool>("hasGroups");
  QTest::addColumn<bool>("locked");
  QTest::addColumn<bool>("active");
  QTest::addColumn<QString>("state");
  const QString in = QStringLiteral("may_sign_in");
  const QString locked = QStringLiteral("locked");
  const QString none = QStringLiteral("no_access");
  const QString off = QStringLiteral("deactivated");
  QTest::newRow("all is well") << true << false << true << in;
  QTest::newRow("locked") << true << true << true << locked;
  QTest::newRow("locked and deactivated") << true << true << false << locked;
  QTest::newRow("deactivated") << true << false << false << off;
  QTest::newRow("revoked") << false << true << true << none;
  QTest::newRow("revoked and deactivated") << false << true << false << off;
  QTest::newRow("never invited") << false << false << true << none;
}

void TestPeopleModel::saysWhatKeepsSomebodyOutFirst() {
  QFETCH(bool, hasGroups);
  QFETCH(bool, locked);
  QFETCH(bool, active);
  PersonAccess person = ann();
  if (!hasGroups) person.groups.clear();
  person.locked = locked;
  person.active = active;
  QTEST(peopleModel::stateOf(person), "state");
  QCOMPARE(peopleModel::hasAccess(person), hasGroups);
}

void TestPeopleModel::followsPagesAndChanges() {
  std::vector<PersonAccess> people;
  for (int i = 1; i <= 450; ++i) {
    people.push_back(ann());
    people.back().user = {i};
  }
  PeopleModel model(peopleModel::columns(), peopleModel::idOf,
                    [&people](const PageRequest<PersonAccess>& request, auto done) {
                      const qint64 after = request.after ? request.after->user.value : 0;
                      std::vector<PersonAccess> page;
                      for (const PersonAccess& person : people) {
                        if (person.user.value > after && int(page.size()) < request.rowsMax)
                          page.push_back(person);
                      }
                      done(page);
                    });
  const QAbstractItemModelTester tester(&model);
  model.reload();
  while (model.canFetchMore({}))
    model.fetchMore({});
  QCOMPARE(model.rowCount(), 450);
  const QPersistentModelIndex kept = model.index(300, 0);
  people[0].groups = {QStringLiteral("auditor")};
  people.erase(people.begin() + 10);
  model.refresh();
  QCOMPARE(model.rowCount(), 449);
  QCOMPARE(model.index(0, peopleModel::groups).data().toString(), QStringLiteral("Auditor"));
  QCOMPARE(kept.row(), 299);
}

QTEST_GUILESS_MAIN(TestPeopleModel)
#include "tst_peoplemodel.moc"
