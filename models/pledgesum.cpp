// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pledgesum.h"

#include <utility>

#include <QPointer>

PledgeSum::PledgeSum(Source source, QObject* parent)
    : QObject(parent), m_source(std::move(source)) {}

PledgeSum::Source PledgeSum::source(Console& console) {
  return [&console](const PledgeFilter& filter, const Done& done) {
    console.read<PledgeTotals>(
        &console, [filter](Connection& connection) { return pledgeTotals(connection, filter); },
        done);
  };
}

void PledgeSum::ask(const PledgeFilter& filter) {
  m_filter = filter;
  m_totals.reset();
  Q_EMIT changed();
  refresh();
}

void PledgeSum::refresh() {
  if (m_isOut) {
    m_isWanted = true;
    return;
  }
  send();
}

void PledgeSum::send() {
  m_isOut = true;
  m_isWanted = false;
  m_source(m_filter, [guard = QPointer<PledgeSum>(this), this,
                      filter = m_filter](const Result<PledgeTotals>& totals) {
    if (guard) answered(filter, totals);
  });
}

void PledgeSum::answered(const PledgeFilter& filter, const Result<PledgeTotals>& totals) {
  m_isOut = false;
  if (filter == m_filter) {
    m_totals = totals ? std::optional(*totals) : std::nullopt;
    Q_EMIT changed();
  }
  if (m_isWanted) send();
}
