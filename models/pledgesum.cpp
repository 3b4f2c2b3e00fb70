// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pledgesum.h"

#include <utility>

#include <QPointer>

PledgeSum::PledgeSum(Source source, QObject* parent)
    : QObject(parent), m_source(std::move(source)) {}

PledgeSum::Source PledgeSum::source(Console& console) {
  return [&console](const PledgeFilter& filter, PledgeCount count, const Done& done) {
    console.worker().run<PledgeTotals>(
        &console, count == PledgeCount::glance ? Worker::Lane::interactive : Worker::Lane::longWork,
        [filter, count](Connection& connection) { return pledgeTotals(connection, filter, count); },
        done);
  };
}

void PledgeSum::ask(const PledgeFilter& filter) {
  m_filter = filter;
  m_count = PledgeCount::glance;
  m_totals.reset();
  m_countedAt.reset();
  Q_EMIT changed();
  refresh();
}

void PledgeSum::refresh() {
  if (m_count == PledgeCount::glance) want();
}

void PledgeSum::countAll() {
  m_count = PledgeCount::whole;
  m_totals.reset();
  m_countedAt.reset();
  want();
  Q_EMIT changed();
}

void PledgeSum::want() {
  if (m_isOut) {
    m_isWanted = true;
  } else {
    send();
  }
}

void PledgeSum::send() {
  m_isOut = true;
  m_isWanted = false;
  m_source(m_filter, m_count,
           [guard = QPointer<PledgeSum>(this), this, filter = m_filter,
            count = m_count](const Result<PledgeTotals>& totals) {
             if (guard) answered(filter, count, totals);
           });
}

void PledgeSum::answered(const PledgeFilter& filter, PledgeCount count,
                         const Result<PledgeTotals>& totals) {
  m_isOut = false;
  if (filter == m_filter && count == m_count) {
    m_totals = totals ? std::optional(*totals) : std::nullopt;
    if (count == PledgeCount::whole && totals) m_countedAt = QDateTime::currentDateTime();
    if (!totals) m_count = PledgeCount::glance;
    Q_EMIT changed();
  }
  if (m_isWanted) send();
}
