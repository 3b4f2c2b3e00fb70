// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <QPointer>

#include "models/pagedtablemodel.h"
#include "models/roles.h"
#include "storage/result.h"

// One column of a PagedModel: what it is called, how a row is shown in it, how it may be sorted.
template <class Row>
struct Column {
  QString title;
  std::function<QString(const Row&)> display;
  Qt::Alignment alignment = Qt::AlignLeft;
  QByteArray sortKey = {};  // what PageRequest::sortKey says; empty: not sortable
  // Further roles (StatusRole, ProgressRole, MoneyRole, ToolTipRole ...); invalid for others.
  std::function<QVariant(const Row&, int role)> extra = {};
  int width = 0;           // pixels at the usual font; 0: the view decides
  bool stretches = false;  // takes the room that is left, at least `width`; one of a table
};

template <class Row>
struct PageRequest {
  std::optional<Row> after = {};  // the last row that is known; none: from the top
  int rowsMax = 0;
  QByteArray sortKey = {};  // empty: the source's own order
  Qt::SortOrder order = Qt::AscendingOrder;
};

// Answers `done` exactly once, at once or later, in the GUI thread. The model may be gone by then.
template <class Row>
using PageSource = std::function<void(const PageRequest<Row>&,
                                      std::function<void(Result<std::vector<Row>>)> done)>;

// The source of a model that has nothing to ask about yet.
template <class Row>
void answerNothing(const PageRequest<Row>&, std::function<void(Result<std::vector<Row>>)> done) {
  done(std::vector<Row>());
}

// A PagedTableModel of plain rows, described by columns. Owns the rows that were loaded. Lives in
// the GUI thread; must not know where rows come from.
template <class Row>
class PagedModel final : public PagedTableModel {
 public:
  using IdOf = std::function<qint64(const Row&)>;

  PagedModel(std::vector<Column<Row>> columns, IdOf idOf, PageSource<Row> source,
             QObject* parent = nullptr)
      : PagedTableModel(parent),
        m_columns(std::move(columns)),
        m_idOf(std::move(idOf)),
        m_source(std::move(source)) {}

  // The next question goes to this source; call reload() to ask it.
  void setSource(PageSource<Row> source) { m_source = std::move(source); }

  [[nodiscard]] const Row& rowAt(int row) const { return m_rows.at(size_t(row)); }
  [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
  // -1 where no such row is loaded.
  [[nodiscard]] int rowOf(qint64 id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row& row) { return m_idOf(row) == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
  }
  // Takes in a row that was read again; nothing happens if it is not loaded.
  void replaceRow(const Row& row) {
    const int at = rowOf(m_idOf(row));
    if (at < 0) return;
    m_rows[size_t(at)] = row;
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
  }

  [[nodiscard]] QByteArray sortKey(int column) const override {
    return column >= 0 && column < columnCount() ? m_columns[size_t(column)].sortKey : QByteArray();
  }
  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : int(m_rows.size());
  }
  int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : int(m_columns.size());
  }
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation,
                      int role = Qt::DisplayRole) const override;

 private:
  // A poll does not read thousands of rows again: what lies beyond stays as it is.
  static constexpr int rowsRefreshedMax = 2'000;

  void ask(Question question, quint64 number) override;
  void take(Question question, std::vector<Row> rows, int rowsMax);
  bool append(std::vector<Row> rows);
  bool merge(std::vector<Row> rows, bool moreMayCome);
  void removeAllBut(const std::unordered_set<qint64>& ids);
  void bringIntoOrderOf(const std::vector<Row>& rows);
  void insertMissing(const std::vector<Row>& rows);

  std::vector<Column<Row>> m_columns;
  IdOf m_idOf;
  PageSource<Row> m_source;
  std::vector<Row> m_rows;
};

template <class Row>
QVariant PagedModel<Row>::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[size_t(index.row())];
  const Column<Row>& column = m_columns[size_t(index.column())];
  switch (role) {
    case Qt::DisplayRole:
      return column.display(row);
    case Qt::TextAlignmentRole:
      return QVariant(column.alignment | Qt::AlignVCenter);
    case IdRole:
      return m_idOf(row);
    default:
      return column.extra ? column.extra(row, role) : QVariant();
  }
}

template <class Row>
QVariant PagedModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const Column<Row>& column = m_columns[size_t(section)];
  switch (role) {
    case Qt::DisplayRole:
      return column.title;
    case Qt::TextAlignmentRole:
      return QVariant(column.alignment | Qt::AlignVCenter);
    case WidthRole:
      return column.width;
    case StretchRole:
      return column.stretches;
    default:
      return {};
  }
}

template <class Row>
void PagedModel<Row>::ask(Question question, quint64 number) {
  PageRequest<Row> request{
      .rowsMax = pageRows, .sortKey = sortKey(sortColumn()), .order = sortOrder()};
  if (question == Question::append) {
    request.after = m_rows.back();
    request.rowsMax = std::min(pageRows, rowsKeptMax - rowCount());
  } else if (question == Question::merge) {
    request.rowsMax = std::clamp(rowCount(), pageRows, rowsRefreshedMax);
  }
  m_source(request, [guard = QPointer<PagedTableModel>(this), this, question, number,
                     rowsMax = request.rowsMax](Result<std::vector<Row>> answer) {
    if (!guard || !isCurrent(number)) return;
    if (!answer) {
      answered(answer.error());
    } else {
      take(question, *std::move(answer), rowsMax);
    }
  });
}

template <class Row>
void PagedModel<Row>::take(Question question, std::vector<Row> rows, int rowsMax) {
  const bool isFull = int(rows.size()) >= rowsMax;
  bool moreMayCome = isFull;
  if (question == Question::replace) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
  } else if (question == Question::append) {
    moreMayCome = append(std::move(rows)) && isFull;
  } else {
    moreMayCome = merge(std::move(rows), isFull);
  }
  const bool isCut = moreMayCome && rowCount() >= rowsKeptMax;
  answered(moreMayCome && !isCut, isCut);
}

// A row that moved down since its page was read comes a second time: the first one stays, and the
// next refresh puts it right. False when nothing was new, which must not be asked for again.
template <class Row>
bool PagedModel<Row>::append(std::vector<Row> rows) {
  std::unordered_set<qint64> known;
  for (const Row& row : m_rows)
    known.insert(m_idOf(row));
  std::erase_if(rows, [&](const Row& row) { return !known.insert(m_idOf(row)).second; });
  if (rows.empty()) return false;
  beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
  m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                std::make_move_iterator(rows.end()));
  endInsertRows();
  return true;
}

// Rows become `rows`, followed by what was loaded behind the last of them. Answers whether more
// may come. Removal, order, insertion, values: each step tells the view exactly what moved.
template <class Row>
bool PagedModel<Row>::merge(std::vector<Row> rows, bool moreMayCome) {
  std::unordered_set<qint64> ids;
  for (const Row& row : rows)
    ids.insert(m_idOf(row));
  const int last = moreMayCome && !rows.empty() ? rowOf(m_idOf(rows.back())) : -1;
  const bool hasTail = last >= 0 && last + 1 < rowCount();
  if (hasTail) {
    for (auto row = m_rows.begin() + last + 1; row != m_rows.end(); ++row) {
      if (ids.insert(m_idOf(*row)).second) rows.push_back(*row);
    }
  }
  removeAllBut(ids);
  bringIntoOrderOf(rows);
  insertMissing(rows);
  m_rows = std::move(rows);
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  return moreMayCome;
}

template <class Row>
void PagedModel<Row>::removeAllBut(const std::unordered_set<qint64>& ids) {
  for (int last = rowCount() - 1; last >= 0; --last) {
    if (ids.contains(m_idOf(m_rows[size_t(last)]))) continue;
    int first = last;
    while (first > 0 && !ids.contains(m_idOf(m_rows[size_t(first - 1)])))
      --first;
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
    last = first;
  }
}

template <class Row>
void PagedModel<Row>::bringIntoOrderOf(const std::vector<Row>& rows) {
  std::unordered_map<qint64, int> place;
  for (const Row& row : rows)
    place.emplace(m_idOf(row), int(place.size()));
  const auto placeOf = [&](const Row& row) { return place.at(m_idOf(row)); };
  const auto before = [&](const Row& a, const Row& b) { return placeOf(a) < placeOf(b); };
  if (std::is_sorted(m_rows.begin(), m_rows.end(), before)) return;
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  std::vector<qint64> idsBefore;
  for (const Row& row : m_rows)
    idsBefore.push_back(m_idOf(row));
  std::sort(m_rows.begin(), m_rows.end(), before);
  std::unordered_map<qint64, int> rowNow;
  for (const Row& row : m_rows)
    rowNow.emplace(m_idOf(row), int(rowNow.size()));
  const QModelIndexList from = persistentIndexList();
  QModelIndexList to;
  for (const QModelIndex& old : from) {
    to.append(index(rowNow.at(idsBefore[size_t(old.row())]), old.column()));
  }
  changePersistentIndexList(from, to);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

template <class Row>
void PagedModel<Row>::insertMissing(const std::vector<Row>& rows) {
  for (size_t at = 0; at < rows.size(); ++at) {
    const auto isHere = [&](size_t place) {
      return at < m_rows.size() && m_idOf(m_rows[at]) == m_idOf(rows[place]);
    };
    if (isHere(at)) continue;
    size_t end = at + 1;
    while (end < rows.size() && !isHere(end))
      ++end;
    beginInsertRows({}, int(at), int(end) - 1);
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), rows.begin() + std::ptrdiff_t(at),
                  rows.begin() + std::ptrdiff_t(end));
    endInsertRows();
    at = end - 1;
  }
}
