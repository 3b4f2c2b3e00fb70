// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/models/lettermodeltest.h"

// Pages, their order, their states.
class TestPagedModel final : public LetterModelTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void showsItsStates_data();
  void showsItsStates();
  void asksForTheNextPageAfterTheLastRow();
  void asksNothingAfterTheLastPage();
  void keepsAtMostItsLimit();
  void dropsAnAnswerToAnOlderQuestion();
  void leavesSortingToTheSource();
  void ignoresColumnsThatCannotBeSorted();
  void goesOnAfterAPageThatFailed();
  void skipsARowThatMovedDownIntoTheNextPage();
  void survivesAnAnswerAfterItsEnd();
  void replacesOneRow();
  void answersRolesOfItsColumns();
};

void TestPagedModel::showsItsStates_data() {
  QTest::addColumn<QString>("answers");
  QTest::addColumn<QString>("states");
  QTest::newRow("rows") << "a1"
                        << "loading ready";
  QTest::newRow("no rows") << ""
                           << "loading empty";
  QTest::newRow("an error") << "!"
                            << "loading error";
  QTest::newRow("an error, then rows") << "!,a1"
                                       << "loading error loading ready";
  QTest::newRow("no rows, then rows") << ",a1"
                                      << "loading empty ready";
  QTest::newRow("rows, then none") << "a1,"
                                   << "loading ready empty";
  QTest::newRow("rows, then an error") << "a1,!"
                                       << "loading ready";
}

void TestPagedModel::showsItsStates() {
  QFETCH(QString, answers);
  QFETCH(QString, states);
  const auto name = [&] {
    return QString::fromLatin1(
        QMetaEnum::fromType<PagedTableModel::State>().valueToKey(int(m_model->state())));
  };
  QStringList seen{name()};
  connect(m_model.get(), &PagedTableModel::stateChanged, this, [&] { seen.append(name()); });
  size_t question = 0;
  for (const QString& answer : answers.split(u',')) {
    m_model->refresh();
    if (answer == u"!") {
      m_source->fail(question++, ErrorKind::connectionLost);
    } else {
      m_source->answer(question++, answer);
    }
  }
  QCOMPARE(seen.join(u' '), states);
  QVERIFY(!m_model->isBusy());
}

void TestPagedModel::asksForTheNextPageAfterTheLastRow() {
  m_model->reload();
  QVERIFY(!m_source->requests[0].after);
  QCOMPARE(m_source->requests[0].rowsMax, 200);
  QVERIFY(!m_model->canFetchMore({}));
  m_source->answer(0, manyRows(0, 200));
  QVERIFY(m_model->canFetchMore({}));
  m_model->fetchMore({});
  QCOMPARE(m_source->requests[1].after->figure, 199);
  QVERIFY(!m_model->canFetchMore({}));
  m_source->answer(1, manyRows(200, 200));
  QCOMPARE(m_model->rowCount(), 400);
  QCOMPARE(m_model->rowAt(399).figure, 399);
}

void TestPagedModel::asksNothingAfterTheLastPage() {
  m_model->reload();
  m_source->answer(0, manyRows(0, 199));
  QVERIFY(!m_model->canFetchMore({}));
  m_model->fetchMore({});
  QCOMPARE(m_source->requests.size(), size_t(1));
  QVERIFY(!m_model->isCut());
}

void TestPagedModel::keepsAtMostItsLimit() {
  m_tester.reset();  // it looks at every row after every page
  m_model->reload();
  size_t page = 0;
  for (; page < 250; ++page) {
    m_source->answer(page, manyRows(int(page) * 200, 200));
    m_model->fetchMore({});
  }
  QCOMPARE(m_model->rowCount(), 50'000);
  QCOMPARE(m_source->requests.size(), size_t(250));
  QVERIFY(!m_model->canFetchMore({}));
  QVERIFY(m_model->isCut());
}

void TestPagedModel::dropsAnAnswerToAnOlderQuestion() {
  m_model->reload();
  m_model->reload();
  m_source->answer(1, QStringLiteral("n1"));
  m_source->answer(0, QStringLiteral("o1 o2"));
  QCOMPARE(picture(), QStringLiteral("n1"));
  m_model->reload();
  m_model->reload();
  m_source->fail(2, ErrorKind::bug);
  QVERIFY(m_model->isBusy());
  m_source->answer(3, QStringLiteral("m1"));
  QCOMPARE(picture(), QStringLiteral("m1"));
  QVERIFY(!m_model->error());
}

void TestPagedModel::leavesSortingToTheSource() {
  m_model->sort(0, Qt::DescendingOrder);
  QVERIFY(m_source->requests.empty());
  m_model->reload();
  QCOMPARE(m_source->requests[0].sortKey, QByteArray("letter"));
  QCOMPARE(m_source->requests[0].order, Qt::DescendingOrder);
  m_source->answer(0, QStringLiteral("b1 a1"));
  m_model->sort(0, Qt::AscendingOrder);
  QCOMPARE(picture(), QStringLiteral("b1 a1"));
  QCOMPARE(m_source->requests[1].order, Qt::AscendingOrder);
  m_source->answer(1, QStringLiteral("a1 b1"));
  QCOMPARE(picture(), QStringLiteral("a1 b1"));
}

void TestPagedModel::ignoresColumnsThatCannotBeSorted() {
  m_model->reload();
  m_source->answer(0, QStringLiteral("a1"));
  for (const int column : {-1, 1, 2})
    m_model->sort(column);
  QCOMPARE(m_source->requests.size(), size_t(1));
  QCOMPARE(m_model->sortColumn(), -1);
}

void TestPagedModel::goesOnAfterAPageThatFailed() {
  m_model->reload();
  m_source->answer(0, manyRows(0, 200));
  m_model->fetchMore({});
  m_source->fail(1, ErrorKind::connectionLost);
  QVERIFY(!m_model->canFetchMore({}));
  QCOMPARE(m_model->state(), PagedTableModel::State::ready);
  m_model->refresh();
  m_source->answer(2, manyRows(0, 200));
  QVERIFY(m_model->canFetchMore({}));
}

void TestPagedModel::skipsARowThatMovedDownIntoTheNextPage() {
  m_model->reload();
  m_source->answer(0, manyRows(0, 200));
  m_model->fetchMore({});
  m_source->answer(1, manyRows(199, 3));
  QCOMPARE(m_model->rowCount(), 202);
  QCOMPARE(m_model->rowAt(199).figure, 199);
  QCOMPARE(m_model->rowAt(201).figure, 201);
}

void TestPagedModel::survivesAnAnswerAfterItsEnd() {
  m_model->reload();
  tearDown();
  m_source->answer(0, QStringLiteral("a1"));
  QVERIFY(!m_model);
}

void TestPagedModel::replacesOneRow() {
  m_model->reload();
  m_source->answer(0, QStringLiteral("a1 b2"));
  QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
  m_model->replaceRow({u'b', 7});
  m_model->replaceRow({u'z', 7});
  QCOMPARE(picture(), QStringLiteral("a1 b7"));
  QCOMPARE(changes.size(), 1);
  QCOMPARE(m_model->rowOf('b'), 1);
  QCOMPARE(m_model->rowOf('z'), -1);
}

void TestPagedModel::answersRolesOfItsColumns() {
  m_model->reload();
  m_source->answer(0, QStringLiteral("a51"));
  const QModelIndex figure = m_model->index(0, 1);
  QCOMPARE(figure.data(ProgressRole).toInt(), 51);
  QCOMPARE(figure.data(IdRole).toLongLong(), qint64('a'));
  QCOMPARE(figure.data(StatusRole), QVariant());
  QCOMPARE(figure.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
  QCOMPARE(m_model->headerData(0, Qt::Horizontal, WidthRole).toInt(), 80);
  QVERIFY(m_model->headerData(1, Qt::Horizontal, StretchRole).toBool());
  QCOMPARE(m_model->headerData(1, Qt::Vertical), QVariant());
}

QTEST_GUILESS_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
