// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/platform.h"

#include "storage/quoted.h"
#include "storage/readtransaction.h"
#include "storage/row.h"
#include "storage/sqlfiles.h"
#include "storage/transaction.h"

namespace {

Error refused(Refusal refusal) {
  return {.kind = kindOf(refusal), .refusal = refusal};
}

}  // namespace

Result<Platform> describePlatform(Connection& connection) {
  const QDateTime asked = QDateTime::currentDateTimeUtc();
  auto found = row(connection, {"platform"}, {}, [](const Row& r) {
    return Platform{.id = r.text(0),
                    .name = r.text(1),
                    .rolePrefix = r.text(2),
                    .currencyCode = r.text(3),
                    .currencyExponent = static_cast<int>(r.integer(4)),
                    .pledgeMin = r.money(5),
                    .pledgeMax = r.money(6),
                    .pendingHoldSeconds = r.integer(7),
                    .cancellationLockedSeconds = r.integer(8),
                    .scratch = r.flag(9),
                    .login = r.text(10),
                    .superuser = r.flag(11),
                    .groups = r.text(12).split(u',', Qt::SkipEmptyParts),
                    .schemaVersion = static_cast<int>(r.integer(13)),
                    .serverVersion = static_cast<int>(r.integer(14)),
                    .serverMoment = r.moment(15)};
  });
  if (!found) {
    const QString state = found.error().sqlState;
    if (state == u"42501") return Failure(refused(Refusal::noRoleHere));
    // The tables, or the whole schema, are not there.
    if (state == u"42P01" || state == u"3F000") return Failure(refused(Refusal::noPlatform));
    return Failure(found.error());
  }
  if (!*found) {
    return Failure(refused(Refusal::noPlatform));
  }
  Platform platform = **found;
  const QDateTime answered = QDateTime::currentDateTimeUtc();
  platform.clockDifferenceMs =
      platform.serverMoment.msecsTo(asked.addMSecs(asked.msecsTo(answered) / 2));
  if (platform.schemaVersion != sqlfiles::schemaVersion()) {
    return Failure(Error{.kind = ErrorKind::rejected,
                         .refusal = Refusal::schemaDiffers,
                         .facts = {{QStringLiteral("console"), sqlfiles::schemaVersion()},
                                   {QStringLiteral("platform"), platform.schemaVersion}}});
  }
  return platform;
}

Result<QStringList> callerGroups(Connection& connection) {
  return row(connection, {"caller_groups"}, {},
             [](const Row& r) { return r.text(0).split(u',', Qt::SkipEmptyParts); })
      .map([](const std::optional<QStringList>& groups) { return groups.value_or(QStringList()); });
}

Result<std::vector<Disagreement>> reconcile(Connection& connection) {
  return inReadTransaction(connection, Consistency::deferrable, [&] {
    return rows(connection, {"reconcile"}, {}, [](const Row& r) {
      return Disagreement{r.text(0), r.integer(1), r.integer(2), r.integer(3)};
    });
  });
}

Result<void> scratchMoveTime(Connection& connection, qint64 campaignId, qint64 seconds) {
  return SerializableTransaction::runCall(
             connection,
             QStringLiteral("groundswell.scratch_move_time(%1, make_interval(secs => %2))")
                 .arg(quoted::number(campaignId), quoted::number(seconds)))
      .map([](const QVariant&) {});
}
