// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/pagedmodel.h"

// A row is one letter with one figure: "a1". The letter is its identity, the figure its value, so a
// whole model reads as "a1 b2 c3", and a selected row as "[b2]".
namespace {

struct Letter {
  QChar letter;
  int figure = 0;
};

using Rows = std::vector<Letter>;
using Request = PageRequest<Letter>;
using Done = std::function<void(Result<Rows>)>;

Rows rowsOf(const QString& picture) {
  Rows rows;
  for (const QString& word : picture.split(u' ', Qt::SkipEmptyParts)) {
    rows.push_back({word[0], word.mid(1).toInt()});
  }
  return rows;
}

Rows manyRows(int from, int count) {
  Rows rows;
  for (int i = from; i < from + count; ++i)
    rows.push_back({QChar(ushort(0x100 + i)), i});
  return rows;
}

// Keeps the questions until a test answers them.
class FakeSource {
 public:
  PageSource<Letter> source() {
    return [this](const Request& request, Done done) {
      requests.push_back(request);
      m_waiting.push_back(std::move(done));
    };
  }
  void answer(size_t question, const QString& picture) { m_waiting.at(question)(rowsOf(picture)); }
  void answer(size_t question, Rows rows) { m_waiting.at(question)(std::move(rows)); }
  void fail(size_t question, ErrorKind kind) {
    m_waiting.at(question)(Failure(Error{.kind = kind}));
  }

  std::vector<Request> requests;

 private:
  std::vector<Done> m_waiting;
};

}  // namespace

class TestPagedModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void showsItsStates_data();
  void showsItsStates();
  void asksForTheNextPageAfterTheLastRow();
  void asksNothingAfterTheLastPage();
  void keepsAtMostItsLimit();
  void dropsAnAnswerToAnOlderQuestion();
  void leavesSortingToTheSource();
  void ignoresColumnsThatCannotBeSorted();
  void mergesARefreshById_data();
  void mergesARefreshById();
  void keepsWhatLiesBehindARefreshedPart();
  void asksOnceMoreWhenARefreshCameTooEarly();
  void keepsItsRowsWhenARefreshFails();
  void goesOnAfterAPageThatFailed();
  void skipsARowThatMovedDownIntoTheNextPage();
  void survivesAnAnswerAfterItsEnd();
  void replacesOneRow();
  void answersRolesOfItsColumns();

 private:
  [[nodiscard]] QString picture() const;
  // Selects, as a view would, the rows of a picture like "a1 [b2] c3".
  void select(const QString& letters);

  std::unique_ptr<FakeSource> m_source;
  std::unique_ptr<PagedModel<Letter>> m_model;
  std::unique_ptr<QAbstractItemModelTester> m_tester;
  QList<QPersistentModelIndex> m_selected;
};

void TestPagedModel::init() {
  m_source = std::make_unique<FakeSource>();
  std::vector<Column<Letter>> columns;
  columns.push_back({.title = QStringLiteral("Letter"),
                     .display = [](const Letter& row) { return QString(row.letter); },
                     .sortKey = "letter",
                     .width = 80});
  columns.push_back({.title = QStringLiteral("Figure"),
                     .display = [](const Letter& row) { return QString::number(row.figure); },
                     .alignment = Qt::AlignRight,
                     .extra = [](const Letter& row, int role) -> QVariant {
                       return role == ProgressRole ? QVariant(row.figure) : QVariant();
                     },
                     .stretches = true});
  m_model = std::make_unique<PagedModel<Letter>>(
      std::move(columns), [](const Letter& row) { return qint64(row.letter.unicode()); },
      m_source->source());
  m_tester = std::make_unique<QAbstractItemModelTester>(
      m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPagedModel::cleanup() {
  m_selected.clear();
  m_tester.reset();
  m_model.reset();
}

QString TestPagedModel::picture() const {
  QStringList words;
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const QModelIndex letter = m_model->index(row, 0);
    const QString word = letter.data().toString() + letter.siblingAtColumn(1).data().toString();
    words.append(m_selected.contains(letter) ? u'[' + word + u']' : word);
  }
  return words.join(u' ');
}

void TestPagedModel::select(const QString& letters) {
  m_selected.clear();
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const QModelIndex index = m_model->index(row, 0);
    if (letters.contains(index.data().toString())) m_selected.append(index);
  }
}

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

void TestPagedModel::mergesARefreshById_data() {
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

void TestPagedModel::mergesARefreshById() {
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

void TestPagedModel::keepsWhatLiesBehindARefreshedPart() {
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

void TestPagedModel::asksOnceMoreWhenARefreshCameTooEarly() {
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

void TestPagedModel::keepsItsRowsWhenARefreshFails() {
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
  cleanup();
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
