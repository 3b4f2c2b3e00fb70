// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pagedtablemodel.h"

#include <utility>

bool PagedTableModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && m_more && m_pending == Question::none;
}

void PagedTableModel::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) send(Question::append);
}

void PagedTableModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || !isSortable(column)) return;
  if (column == m_sortColumn && order == m_sortOrder) return;
  m_sortColumn = column;
  m_sortOrder = order;
  Q_EMIT sortChanged();
  if (m_wasAsked) reload();
}

void PagedTableModel::reload() {
  m_again = false;
  send(Question::replace);
}

void PagedTableModel::refresh() {
  // A poll faster than its answers would otherwise never see one.
  if (m_pending == Question::replace || m_pending == Question::merge) {
    m_again = true;
    return;
  }
  send(m_wasAsked && m_state != State::error ? Question::merge : Question::replace);
}

void PagedTableModel::send(Question question) {
  const bool wasBusy = isBusy();
  m_wasAsked = true;
  m_pending = question;
  const quint64 number = ++m_number;
  if (rowCount() == 0 && m_state != State::empty) settle(State::loading, false);
  if (!wasBusy) Q_EMIT busyChanged();
  ask(question, number);
}

void PagedTableModel::answered(bool moreMayCome, bool isCut) {
  m_more = moreMayCome;
  m_isCut = isCut;
  m_error.reset();
  m_pending = Question::none;
  settle(rowCount() == 0 ? State::empty : State::ready, true);
}

void PagedTableModel::answered(const Error& error) {
  m_error = error;
  m_pending = Question::none;
  m_more = false;  // a view would ask again at once and for ever; refresh() or reload() goes on
  settle(rowCount() == 0 ? State::error : State::ready, true);
}

void PagedTableModel::settle(State state, bool wasAnswered) {
  if (std::exchange(m_state, state) != state) Q_EMIT stateChanged();
  if (!wasAnswered) return;
  Q_EMIT busyChanged();
  if (m_error) {
    Q_EMIT failed();
  } else {
    Q_EMIT loaded();
  }
  // A slot of these signals may have asked already; its answer is as new as ours would be.
  if (std::exchange(m_again, false) && m_pending == Question::none) refresh();
}
