// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractTableModel>

#include "storage/error.h"

// A table of which only the pages that were looked at are here. Owns no rows itself (PagedModel
// does) but every decision about asking: when the next page is wanted, which answer still counts,
// what the view should show meanwhile. Lives in the GUI thread; must never run SQL or wait.
class PagedTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  // loading, empty and error are states without rows; ready has rows, whatever else happens.
  enum class State { loading, empty, ready, error };
  Q_ENUM(State)

  static constexpr int pageRows = 200;
  static constexpr int rowsKeptMax = 50'000;

  using QAbstractTableModel::QAbstractTableModel;

  [[nodiscard]] State state() const { return m_state; }
  // Why the state is error, or why the last answer failed while rows stay visible.
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  // True while a question is out.
  [[nodiscard]] bool isBusy() const { return m_pending != Question::none; }
  // True when there are more rows than a model keeps: the view says "narrow your search".
  [[nodiscard]] bool isCut() const { return m_isCut; }

  [[nodiscard]] bool isSortable(int column) const { return !sortKey(column).isEmpty(); }
  // What the source calls a column to sort by it; empty: it does not.
  [[nodiscard]] virtual QByteArray sortKey(int column) const = 0;
  [[nodiscard]] int sortColumn() const { return m_sortColumn; }
  [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

  int columnCount(const QModelIndex& parent = {}) const override = 0;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  // The source sorts. A column without a sort key is left alone. Before the first reload() this
  // only sets what that will ask for.
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 public Q_SLOTS:
  // A different question (filter, first time): the old rows stay until the answer replaces them.
  void reload();
  // The same question again (poll, after an action): rows are merged by id, so selection and
  // scroll position stay. While an answer is awaited it is asked once more after it.
  void refresh();

 Q_SIGNALS:
  void stateChanged();
  // An answer was an error; `error()` has it. Rows that were visible stay.
  void failed();
  // An answer was taken in; every question ends with this or with failed().
  void loaded();
  void busyChanged();
  void sortChanged();

 protected:
  enum class Question { none, replace, merge, append };

  // Sends a question with this number; the answer is judged by isCurrent(number).
  virtual void ask(Question question, quint64 number) = 0;
  // What an answer makes known.
  [[nodiscard]] bool isCurrent(quint64 number) const {
    return number == m_number && m_pending != Question::none;
  }
  void answered(bool moreMayCome, bool isCut);
  void answered(const Error& error);

 private:
  void send(Question question);
  void settle(State state, bool wasAnswered);

  State m_state = State::loading;
  std::optional<Error> m_error;
  Question m_pending = Question::none;
  quint64 m_number = 0;
  int m_sortColumn = -1;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
  bool m_wasAsked = false;
  bool m_again = false;
  bool m_more = false;
  bool m_isCut = false;
};
