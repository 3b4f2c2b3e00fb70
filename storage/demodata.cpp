// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demodata.h"

#include "storage/connection_p.h"
#include "storage/quoted.h"
#include "storage/sqlfiles.h"

namespace {

Failure refused(Refusal refusal, const char* field, const QString& why) {
  return Failure(Error{.kind = ErrorKind::rejected,
                       .refusal = refusal,
                       .detail = why,
                       .facts = {{QStringLiteral("field"), QLatin1StringView(field)}}});
}

Result<void> checkCounts(const DemoDataRequest& request) {
  struct Count {
    const char* field;
    int value;
    int least;
    int most;
  };
  for (const Count& count : {Count{"campaigns", request.campaigns, 1, 1'000'000},
                             Count{"users", request.users, 2, 10'000'000},
                             Count{"pledges", request.pledges, 0, 10'000'000}}) {
    if (count.value >= count.least && count.value <= count.most) continue;
    auto failure = refused(Refusal::amountOutOfRange, count.field,
                           QStringLiteral("%1 must be from %2 to %3")
                               .arg(QLatin1StringView(count.field))
                               .arg(count.least)
                               .arg(count.most));
    failure.value().facts.insert(QStringLiteral("least"), count.least);
    failure.value().facts.insert(QStringLiteral("most"), count.most);
    return failure;
  }
  return {};
}

// The steps on one connection, inside one transaction; the first that fails is the answer.
class Filling final {
 public:
  Filling(Connection& connection, const DemoDataRequest& request)
      : m_d(connection.d()), m_request(request) {}

  Result<DemoDataReport> run(const std::function<void(int, int)>& progress) {
    auto filled = fill(progress);
    if (!filled) {
      static_cast<void>(m_d.message(QStringLiteral("ROLLBACK")));
      return filled;
    }
    if (auto committed = exec(QStringLiteral("COMMIT")); !committed) {
      return Failure(committed.error());
    }
    return filled;
  }

 private:
  Result<void> exec(const QString& statements) {
    return m_d.message(statements).map([](const QVariantList&) {});
  }
  Result<QVariant> value(const QString& statement) {
    return m_d.message(statement).map([](const QVariantList& values) { return values.at(0); });
  }

  Result<DemoDataReport> fill(const std::function<void(int, int)>& progress);
  Result<void> begin();
  Result<void> becomeOwner();
  Result<void> checkEmpty();
  Result<DemoDataReport> finish();

  Connection::Private& m_d;
  const DemoDataRequest& m_request;
  QString m_owner;  // quoted
  bool m_wasMember = true;
};

Result<DemoDataReport> Filling::fill(const std::function<void(int, int)>& progress) {
  for (const auto step : {&Filling::begin, &Filling::becomeOwner, &Filling::checkEmpty}) {
    if (auto done = (this->*step)(); !done) return Failure(done.error());
  }
  const QStringList names = sqlfiles::names(QStringLiteral("demo"));
  const auto steps = static_cast<int>(names.size());
  int step = 0;
  for (const QString& name : names) {
    if (auto done = exec(sqlfiles::text(QStringLiteral("demo/") + name)); !done) {
      done.error().detail.prepend(name + QLatin1StringView(": "));
      return Failure(done.error());
    }
    if (progress) progress(++step, steps);
  }
  return finish();
}

Result<void> Filling::begin() {
  // Sorting and hashing a million rows wants memory, and foreign keys are checked by statements
  // that must not be planned for each row.
  auto begun =
      exec(QStringLiteral("SET lock_timeout = '30s'; SET client_min_messages = warning; BEGIN; "
                          "SET LOCAL work_mem = '256MB'; SET LOCAL jit = off; "
                          "SET LOCAL plan_cache_mode = auto"));
  if (!begun) return begun;
  // By the catalogue: the schema itself is closed to whoever is not of the platform.
  const auto owner = value(QStringLiteral(
      "SELECT coalesce((SELECT quote_ident(pg_get_userbyid(n.nspowner)) FROM pg_namespace n "
      "JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = 'platform_settings' "
      "WHERE n.nspname = 'groundswell'), '')"));
  if (!owner) return Failure(owner.error());
  m_owner = owner->toString();
  if (m_owner.isEmpty()) {
    return refused(Refusal::invalidValue, "platform",
                   QStringLiteral("there is no platform in this database: run setup first"));
  }
  return {};
}

Result<void> Filling::becomeOwner() {
  const auto member =
      value(QStringLiteral("SELECT pg_has_role(session_user, nspowner, 'MEMBER') "
                           "FROM pg_namespace WHERE nspname = 'groundswell'"));
  if (!member) return Failure(member.error());
  m_wasMember = member->toBool();
  // As in setup the admin is the owner's member for this transaction only, and no action is under
  // way meanwhile.
  const QString join =
      m_wasMember ? QString() : QStringLiteral("GRANT %1 TO CURRENT_USER; ").arg(m_owner);
  return exec(join +
              QStringLiteral("SET LOCAL ROLE %1; SELECT pg_advisory_xact_lock(0, 0)").arg(m_owner));
}

Result<void> Filling::checkEmpty() {
  const auto scratch = value(QStringLiteral("SELECT scratch FROM groundswell.platform_settings"));
  if (!scratch) return Failure(scratch.error());
  if (!scratch->toBool()) {
    return refused(Refusal::notScratch, "platform",
                   QStringLiteral("demo data are written onto a scratch platform only"));
  }
  const auto used = value(
      QStringLiteral("SELECT EXISTS (SELECT FROM groundswell.campaigns) OR EXISTS (SELECT FROM "
                     "groundswell.transaction_logs WHERE type IN ('deposit', 'withdrawal'))"));
  if (!used) return Failure(used.error());
  if (used->toBool()) {
    return refused(Refusal::invalidValue, "platform",
                   QStringLiteral("the platform is not empty: it has campaigns or deposits"));
  }
  return exec(QStringLiteral("SELECT set_config('groundswell.demo_seed', '%1', true), "
                             "set_config('groundswell.demo_campaigns', '%2', true), "
                             "set_config('groundswell.demo_users', '%3', true), "
                             "set_config('groundswell.demo_pledges', '%4', true)")
                  .arg(quoted::number(m_request.seed), quoted::number(m_request.campaigns),
                       quoted::number(m_request.users), quoted::number(m_request.pledges)));
}

Result<DemoDataReport> Filling::finish() {
  const auto counts = m_d.message(
      QStringLiteral("SELECT count(*) FROM groundswell.campaigns; "
                     "SELECT count(*) FROM groundswell.campaigns WHERE status = 'active' "
                     "AND groundswell.is_due(deadline, groundswell.moment()); "
                     "SELECT count(*) FROM groundswell.users; "
                     "SELECT count(*) FROM groundswell.pledges; "
                     "SELECT count(*) FROM groundswell.transaction_logs; "
                     // The planner knows nothing of what came in one piece; a million rows
                     // would be read as if they were few.
                     "ANALYZE groundswell.users, groundswell.campaigns, groundswell.reward_tiers, "
                     "groundswell.campaign_milestones, groundswell.pledges, "
                     "groundswell.transaction_logs; RESET ROLE"));
  if (!counts) return Failure(counts.error());
  if (!m_wasMember) {
    if (auto left = exec(QStringLiteral("REVOKE %1 FROM CURRENT_USER").arg(m_owner)); !left) {
      return Failure(left.error());
    }
  }
  return DemoDataReport{.campaigns = counts->at(0).toLongLong(),
                        .due = counts->at(1).toLongLong(),
                        .users = counts->at(2).toLongLong(),
                        .pledges = counts->at(3).toLongLong(),
                        .logLines = counts->at(4).toLongLong()};
}

}  // namespace

Result<DemoDataReport> fillWithDemoData(const DemoDataRequest& request,
                                        const std::function<void(int, int)>& progress) {
  if (auto checked = checkCounts(request); !checked) return Failure(checked.error());
  auto connection = Connection::open(request.adminUri, Connection::longStatementTimeout);
  if (!connection) return Failure(connection.error());
  return Filling(**connection, request).run(progress);
}
