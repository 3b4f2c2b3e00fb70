// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/models/lettermodeltest.h"

// What a refresh makes of the rows that are shown.
class TestPagedRefresh final : public LetterModelTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  void mergesARefreshById_data();
  void mergesARefreshById();
  void keepsWhatLiesBehindARefreshedPart();
  void asksOnceMoreWhenARefreshCameTooEarly();
  void keepsItsRowsWhenARefreshFails();
};

void TestPagedRefresh::mergesARefreshById_data() {
  QTest::addColumn<QString>("before");
  QTest::addColumn<QString>("selected");
  QTest::addColumn<QString>("answer");
  QTest::addColumn<QString>("after");
  const auto row = [](const char* name, const char* before, const char* selected,
                      const char* answer, const char* after) {
    QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(selected)
                        << QString::fromLatin1(answer) << QString::fromLatin1(after);
  };
  row("the same", "a1 b2 c3", "b", "a1 b2 c3", "a1 [b2] c3");
  row("a new value", "a1 b2 c3", "b", "a1 b9 c3", "a1 [b9] c3");
  row("new at the top", "a1 b2", "b", "x1 y2 a1 b2", "x1 y2 a1 [b2]");
  row("new in the middle", "a1 b2", "ab", "a1 x1 y1 b2", "[a1] x1 y1 [b2]");
  row("new at the end", "a1 b2", "b", "a1 b2 x1", "a1 [b2] x1");
  row("gone", "a1 b2 c3 d4 e5", "c", "a1 c3", "a1 [c3]");
  row("the selected one gone", "a1 b2 c3", "b", "a1 c3", "a1 c3");
  row("moved", "a1 b2 c3", "c", "c3 a1 b2", "[c3] a1 b2");
  row("turned round", "a1 b2 c3 d4", "ad", "d4 c3 b2 a1", "[d4] c3 b2 [a1]");
  row("all at once", "a1 b2 c3 d4", "cb", "x1 d4 y1 c9 z1 b2", "x1 d4 y1 [c9] z1 [b2]");
  row("nothing left", "a1 b2", "a", "", "");
  row("nothing the same", "a1 b2", "a", "x1 y2 z3", "x1 y2 z3");
}

void TestPagedRefresh::mergesARefreshById() {
  QFETCH(QString, before);
  QFETCH(QString, selected);
  QFETCH(QString, answer);
  QFETCH(QString, after);
  m_model->reload();
  m_source->answer(0, before);
  select(selected);
  QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
  m_model->refresh();
  QVERIFY(!m_source->requests[1].after);
  m_source->answer(1, answer);
  QCOMPARE(picture(), after);
  QCOMPARE(resets.size(), 0);
}

void TestPagedRefresh::keepsWhatLiesBehindARefreshedPart() {
  m_model->reload();
  for (size_t page = 0; page < 11; ++page) {
    m_source->answer(page, manyRows(int(page) * 200, 200));
    m_model->fetchMore({});
  }
  m_source->answer(11, Rows());
  QCOMPARE(m_model->rowCount(), 2'200);
  m_model->refresh();
  QCOMPARE(m_source->requests[12].rowsMax, 2'000);
  Rows changed = manyRows(1, 2'000);  // the first is gone, one more came into sight
  changed.back().figure = -1;
  m_source->answer(12, changed);
  QCOMPARE(m_model->rowCount(), 2'199);
  QCOMPARE(m_model->rowAt(0).figure, 1);
  QCOMPARE(m_model->rowAt(1'999).figure, -1);
  QCOMPARE(m_model->rowAt(2'198).figure, 2'199);
}

void TestPagedRefresh::asksOnceMoreWhenARefreshCameTooEarly() {
  m_model->reload();
  m_model->refresh();
  m_model->refresh();
  QCOMPARE(m_source->requests.size(), size_t(1));
  m_source->answer(0, QStringLiteral("a1"));
  QCOMPARE(m_source->requests.size(), size_t(2));
  QCOMPARE(picture(), QStringLiteral("a1"));
  m_source->answer(1, QStringLiteral("a2"));
  QCOMPARE(picture(), QStringLiteral("a2"));
  QCOMPARE(m_source->requests.size(), size_t(2));
}

void TestPagedRefresh::keepsItsRowsWhenARefreshFails() {
  QSignalSpy failed(m_model.get(), &PagedTableModel::failed);
  m_model->reload();
  m_source->answer(0, QStringLiteral("a1"));
  m_model->refresh();
  m_source->fail(1, ErrorKind::timedOut);
  QCOMPARE(picture(), QStringLiteral("a1"));
  QCOMPARE(failed.size(), 1);
  QCOMPARE(m_model->error()->kind, ErrorKind::timedOut);
  m_model->refresh();
  m_source->answer(2, QStringLiteral("a2"));
  QCOMPARE(picture(), QStringLiteral("a2"));
  QVERIFY(!m_model->error());
}

QTEST_GUILESS_MAIN(TestPagedRefresh)
#include "tst_pagedrefresh.moc"
