// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>

#include "models/pagedmodel.h"

// A row is one letter with one figure: "a1". The letter is its identity, the figure its value, so a
// whole model reads as "a1 b2 c3", and a selected row as "[b2]".
struct Letter {
  QChar letter;
  int figure = 0;
};

using Rows = std::vector<Letter>;
using Request = PageRequest<Letter>;
using Done = std::function<void(Result<Rows>)>;

inline Rows rowsOf(const QString& picture) {
  Rows rows;
  for (const QString& word : picture.split(u' ', Qt::SkipEmptyParts)) {
    rows.push_back({word[0], word.mid(1).toInt()});
  }
  return rows;
}

inline Rows manyRows(int from, int count) {
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

// A test of a model of letters over such a source.
class LetterModelTest : public QObject {
 protected:
  void setUp();
  void tearDown();
  [[nodiscard]] QString picture() const;
  // Selects, as a view would, the rows of a picture like "a1 [b2] c3".
  void select(const QString& letters);

  std::unique_ptr<FakeSource> m_source;
  std::unique_ptr<PagedModel<Letter>> m_model;
  std::unique_ptr<QAbstractItemModelTester> m_tester;

 private:
  QList<QPersistentModelIndex> m_selected;
};

inline void LetterModelTest::setUp() {
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

inline void LetterModelTest::tearDown() {
  m_selected.clear();
  m_tester.reset();
  m_model.reset();
}

inline QString LetterModelTest::picture() const {
  QStringList words;
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const QModelIndex letter = m_model->index(row, 0);
    const QString word = letter.data().toString() + letter.siblingAtColumn(1).data().toString();
    words.append(m_selected.contains(letter) ? u'[' + word + u']' : word);
  }
  return words.join(u' ');
}

inline void LetterModelTest::select(const QString& letters) {
  m_selected.clear();
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const QModelIndex index = m_model->index(row, 0);
    if (letters.contains(index.data().toString())) m_selected.append(index);
  }
}
