// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowbyrow.h"

#include "storage/wallets.h"

namespace {
constexpr qsizetype reasonCharactersMax = 200;
}

RowByRow::RowByRow(Console& console, BankImport& import, QObject* parent)
    : QObject(parent), m_console(console), m_import(import) {}

void RowByRow::start() {
  if (m_isRunning || !m_import.statement()) return;
  m_places.clear();
  const std::vector<BankRow>& rows = m_import.statement()->rows();
  for (size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].verdict == BankVerdict::ready) m_places.push_back(qint64(i));
  }
  m_at = 0;
  m_booked = m_refused = 0;
  m_amount = {};
  m_isRunning = true;
  m_isStopped = false;
  next();
}

void RowByRow::next() {
  Q_EMIT progressed(qint64(m_at), qint64(m_places.size()));
  if (m_isStopped || m_at >= m_places.size()) return end();
  const qint64 place = m_places[m_at];
  const BankStatement& statement = *m_import.statement();
  const BankRow& row = statement.rows()[size_t(place)];
  const BankRecord record = statement.record(row);
  const Deposit deposit{.user = row.user,
                        .amount = row.amount,
                        .reference = statement.reference(row, record),
                        .reason = record.purpose.left(reasonCharactersMax)};
  m_console.worker().act(
      this, deposit.toAction(),
      [this, place, amount = row.amount](const Result<Answer>& answer) {
        answered(place, amount, answer);
      },
      Worker::Lane::longWork);
}

// Refused is the row; anything else would meet the next one too.
void RowByRow::answered(qint64 place, Money amount, const Result<Answer>& answer) {
  if (answer) {
    m_import.setOutcome(place, BankVerdict::booked);
    ++m_booked;
    m_amount = m_amount + amount;
  } else if (answer.error().refusal == Refusal::referenceSeen) {
    m_import.setOutcome(place, BankVerdict::known);
  } else if (answer.error().kind == ErrorKind::rejected) {
    const bool isIdle = answer.error().refusal == Refusal::userInactive;
    m_import.setOutcome(place, isIdle ? BankVerdict::inactivePayee : BankVerdict::failed);
    ++m_refused;
  } else {
    return end(answer.error());
  }
  ++m_at;
  next();
}

void RowByRow::end(const std::optional<Error>& error) {
  m_isRunning = false;
  m_import.endBooking();
  Q_EMIT finished(error);
}
