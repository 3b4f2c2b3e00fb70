// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serverfacts.h"

#include "storage/connection_p.h"
#include "storage/row.h"
#include "storage/socketdeadline.h"

namespace {

struct Ping {
  std::chrono::microseconds roundTrip;
  qint64 clockDifferenceMs;
};

Result<Ping> ping(Connection& connection) {
  using Clock = std::chrono::steady_clock;
  Connection::Private& d = connection.d();
  if (connection.isLost()) return Failure(Error{.kind = ErrorKind::connectionLost});
  const SocketDeadline deadline(d.handle(),
                                Clock::now() + d.statementTimeout + std::chrono::seconds(5));
  const QDateTime asked = QDateTime::currentDateTimeUtc();
  const auto start = Clock::now();
  const auto answer = d.message(QStringLiteral("SELECT clock_timestamp()"));
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
  if (!answer) return Failure(answer.error());
  // The server read its clock half way, as near as can be known.
  const QDateTime halfway = asked.addMSecs(took.count() / 2'000);
  return Ping{took, answer->at(0).toDateTime().toUTC().msecsTo(halfway)};
}

}  // namespace

bool ServerFacts::confirmsToStandby() const {
  return !synchronousStandbyNames.isEmpty() && synchronousCommit != u"off" &&
         synchronousCommit != u"local";
}

Result<ServerFacts> serverFacts(Connection& connection) {
  const auto pinged = ping(connection);
  if (!pinged) return Failure(pinged.error());
  const auto isOn = [](const Row& r, int column) { return r.text(column) == u"on"; };
  const auto number = [](const Row& r, int column) { return r.text(column).toInt(); };
  const auto ms = [](const Row& r, int column) {
    return std::chrono::milliseconds(r.text(column).toLongLong());
  };
  const auto found = row(connection, {"server"}, {}, [&](const Row& r) {
    return ServerFacts{.version = static_cast<int>(r.integer(0)),
                       .versionText = r.text(1),
                       .fsync = isOn(r, 2),
                       .synchronousCommit = r.text(3),
                       .synchronousCommitElsewhere = r.text(4),
                       .fullPageWrites = isOn(r, 5),
                       .dataChecksums = isOn(r, 6),
                       .predicateLocksPerTransaction = number(r, 7),
                       .connectionsMax = number(r, 8),
                       .idleTimeout = ms(r, 9),
                       .idleTransactionTimeout = ms(r, 10),
                       .idleTransactionTimeoutElsewhere = ms(r, 11),
                       .logMinErrorStatement = r.text(12),
                       .synchronousStandbyNames = r.text(13),
                       .roundTrip = pinged->roundTrip,
                       .clockDifferenceMs = pinged->clockDifferenceMs};
  });
  if (!found) return Failure(found.error());
  if (!*found) return Failure(Error{.kind = ErrorKind::bug});
  return **found;
}
