// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wholeread.h"

#include "storage/connection_p.h"
#include "storage/readtransaction.h"
#include "storage/row.h"

namespace {

// What a person stopped is no failure of the server's, and is counted as none.
class Stoppable final {
 public:
  Stoppable(Connection::Private& d, const Cancellation& cancellation) : m_d(d) {
    m_d.cancellation = &cancellation;
  }
  ~Stoppable() {
    m_d.isGivenUp = m_d.cancellation->isRequested();
    m_d.cancellation = nullptr;
  }
  Q_DISABLE_COPY_MOVE(Stoppable)

 private:
  Connection::Private& m_d;
};

Result<QDateTime> readMoment(Connection& connection) {
  auto moment = row(connection, {"server_moment"}, {}, [](const Row& r) { return r.moment(0); });
  return moment.map(
      [](const std::optional<QDateTime>& read) { return read.value_or(QDateTime()); });
}

}  // namespace

Result<QDateTime> asOfOneMoment(Connection& connection, Cancellation& cancellation,
                                const std::function<Result<void>()>& read) {
  const Failure cancelled(Error{.kind = ErrorKind::cancelled});
  if (cancellation.isRequested()) return cancelled;
  const Stoppable stoppable(connection.d(), cancellation);
  const Cancellation::Watch watch(cancellation, connection.d().handle());
  auto asOf = inReadTransaction(connection, Consistency::deferrable, [&]() -> Result<QDateTime> {
    // The first query takes the snapshot; only then its clock is read.
    auto moment = readMoment(connection);
    if (!moment) return moment;
    auto done = read();
    if (!done) return Failure(done.error());
    return moment;
  });
  // A request that came after the last row changes nothing of what was read.
  if (!asOf && cancellation.isRequested()) return cancelled;
  return asOf;
}
