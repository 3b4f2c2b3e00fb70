// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rightsmatrix.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include "storage/logins.h"
#include "storage/password.h"
#include "tests/support/rawsession.h"

namespace {

const QStringList groups = {u"manager"_qs, u"staff"_qs,   u"creator"_qs,
                            u"backer"_qs,  u"auditor"_qs, u"service"_qs};

const QString header =
    uR"(# Who may do what: tests/storage/tst_rights.cpp makes this text from the catalogue and by trying,
# and compares it whole. Whoever adds a table, a column or a function decides here whose it is.
# manager, staff, creator, backer, auditor, service: a login in that one group. nobody: a login in
# none; it is asked for everything and has nothing. people: the role that makes logins, a member of
# the groups because it puts others into them. owner: has all, and is left out below.
# done: let through; -: no privilege (42501); GW003: this is somebody else's; GW094: not into the
# own wallet; GW093: not the own access; GW005: somebody else's request.

)"_qs;

// How each function that anybody may call is tried; $words stand for the things of the caller, and
// then for those of somebody else. A function that is not here was not decided about.
const QMap<QString, QString>& calls() {
  static const QMap<QString, QString> table = {
      {u"register_user"_qs, u"'New', 'new@example.org'"_qs},
      {u"change_user"_qs, u"$user, 1, 'Other', NULL"_qs},
      {u"deactivate_user"_qs, u"$idle, 'why'"_qs},
      {u"reactivate_user"_qs, u"$idle, 'why'"_qs},
      {u"add_note"_qs, u"$user, 'note'"_qs},
      {u"deposit"_qs, u"$user, 100, NULL, NULL"_qs},
      {u"deposit_many"_qs, u"'[{\"user_id\": $user, \"amount\": 100}]'"_qs},
      {u"stage_deposits"_qs,
       u"'11111111-1111-1111-1111-111111111111', 0, '[{\"user_id\": $user, \"amount\": 100}]'"_qs},
      {u"deposit_run"_qs,
       u"(SELECT '11111111-1111-1111-1111-111111111111'::uuid FROM groundswell.stage_deposits("
       "'11111111-1111-1111-1111-111111111111', 0, '[{\"user_id\": $user, \"amount\": 100}]')), 1"_qs},
      {u"judge_deposits"_qs, u"'[{\"user_id\": $user}]'"_qs},
      {u"effects"_qs, u"1"_qs},
      {u"demand_effects"_qs, u"''"_qs},
      {u"withdraw"_qs, u"$user, 100, NULL, NULL"_qs},
      {u"create_campaign"_qs,
       u"'{\"creator_id\": $user, \"title\": \"T\", \"goal\": 1000, \"deadline\": \"$deadline\"}'"_qs},
      {u"change_campaign"_qs, u"$campaign, 1, '{\"title\": \"New\"}'"_qs},
      {u"save_tier"_qs, u"$tier, $campaign, 1, '{\"title\": \"New\"}'"_qs},
      {u"remove_tier"_qs, u"$tier"_qs},
      {u"save_milestone"_qs, u"$milestone, $campaign, 1, '{\"title\": \"New\"}'"_qs},
      {u"remove_milestone"_qs, u"$milestone"_qs},
      {u"cancel_campaign"_qs, u"$campaign, 'why', 10"_qs},
      {u"place_pledge"_qs, u"$user, $other, NULL, 500, true, false"_qs},
      {u"confirm_pledge"_qs, u"$pledge"_qs},
      {u"cancel_pledge"_qs, u"$pledge, NULL"_qs},
      {u"refund_pledge"_qs, u"$pledge, 'why'"_qs},
      {u"close_campaign"_qs, u"$campaign, 10"_qs},
      {u"pause_refunds"_qs, u"$campaign, 'why'"_qs},
      {u"resume_refunds"_qs, u"$campaign"_qs},
      {u"refunds_under_way"_qs, u"10"_qs},
      {u"overview_figures"_qs, u"'1 day', '6 hours', 10"_qs},
      {u"money_flow"_qs, u"NULL, '2026-01-01'"_qs},
      {u"wallets_total"_qs, {}},
      {u"release_expired_pledges"_qs, u"10"_qs},
      {u"due_campaigns"_qs, u"10"_qs},
      {u"has_lapsed_pledges"_qs, {}},
      {u"end_stuck_sessions"_qs, {}},
      {u"change_settings"_qs, u"'{\"name\": \"New\"}'"_qs},
      {u"invite_person"_qs,
       u"NULL, 'New', 'new@example.org', 'new_$database', '[\"backer\"]', '$verifier'"_qs},
      {u"change_groups"_qs, u"$user, '[\"creator\"]', 'why'"_qs},
      {u"lock_person"_qs, u"$user, 'why'"_qs},
      {u"unlock_person"_qs, u"$user, 'why'"_qs},
      {u"reset_password"_qs, u"$user, '$verifier'"_qs},
      {u"revoke_person"_qs, u"$user, 'why'"_qs},
      {u"end_sessions"_qs, u"$user"_qs},
      {u"people_access"_qs, u"NULL, false, NULL, 10"_qs},
      {u"change_password"_qs, u"'$verifier'"_qs},
      {u"note_sign_in"_qs, {}},
      {u"own_log"_qs, u"NULL, $campaign, NULL, NULL, NULL, 10"_qs},
      {u"find_people"_qs, u"NULL, $user, NULL, 10"_qs},
      {u"list_people"_qs,
       u"NULL, $user, NULL, NULL, NULL, NULL, NULL, 'number', true, NULL, NULL, NULL, 10"_qs},
      {u"pledge_numbers"_qs, u"NULL, NULL"_qs},
      {u"find_backers"_qs, u"$campaign, NULL, NULL, 10"_qs},
      {u"reconcile"_qs, {}},
      {u"scratch_move_time"_qs, u"$campaign, '1 day'"_qs},
      {u"changes"_qs, u"'0', 10"_qs},
      {u"campaign_funding"_qs, u"$campaign"_qs},
      {u"campaign_backer_count"_qs, u"$campaign"_qs},
      {u"enter"_qs, u"$campaign, $user, $pledge, 1"_qs},
      {u"enter_all"_qs, u"'{$campaign}', '{$user}', '{$pledge}'"_qs},
      {u"leave"_qs, {}},
      {u"abandon_request"_qs, u"'$request'"_qs},
      {u"server_moment"_qs, {}},
      {u"schema_version"_qs, {}},
      {u"caller_id"_qs, {}},
      {u"caller_is"_qs, u"'manager', 'staff'"_qs},
      {u"caller_groups"_qs, {}},
  };
  return table;
}

// What a test cannot go on without ends its program.
QStringList columnOf(const QString& uri, const QString& sql) {
  RawSession session(uri);
  const auto sent =
      session.send(u"SELECT coalesce(json_agg(t.c::text), '[]') FROM (%1) t (c)"_qs.arg(sql));
  if (!sent) qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(sent.error().detail));
  QStringList values;
  const auto array = QJsonDocument::fromJson(sent->toUtf8()).array();
  for (const QJsonValue& value : array)
    values.append(value.toString());
  return values;
}

void execute(RawSession& session, const QString& sql) {
  const auto sent = session.send(sql);
  if (!sent) qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(sent.error().detail));
}

}  // namespace

RightsMatrix::RightsMatrix(Place place)
    : m_place(std::move(place)), m_verifier(scramVerifier(u"a long password"_qs)) {
  RawSession superuser(m_place.superuserUri);
  for (const QString& role : groups + QStringList{u"other"_qs, u"third"_qs, u"idle"_qs})
    makePerson(role);
  // Everybody but the idle one has money, a campaign with a tier and a milestone, and two pledges
  // to the third one's campaign, one of them pending. A superuser may act for everyone.
  execute(superuser,
          uR"(
BEGIN ISOLATION LEVEL SERIALIZABLE; DO $$
DECLARE
  common bigint;
  made bigint;
  person record;
BEGIN
  FOR person IN SELECT id, name FROM groundswell.users WHERE name <> ALL ('{idle,First Manager}')
    ORDER BY name = 'third' DESC, id LOOP
    PERFORM groundswell.deposit(person.id, 10000, NULL, NULL, gen_random_uuid());
    made := groundswell.create_campaign(jsonb_build_object('creator_id', person.id,
      'title', person.name, 'goal', 9999, 'deadline', clock_timestamp() + interval '9 days',
      'tiers', '[{"title": "Tier", "price": 100}]'::jsonb,
      'milestones', '[{"title": "Step", "target_amount": 5000}]'::jsonb), gen_random_uuid())
      -> 'campaign_id';
    common := coalesce(common, made);
    CONTINUE WHEN made = common;
    PERFORM groundswell.place_pledge(person.id, common, NULL, 700, true, false, gen_random_uuid());
    PERFORM groundswell.place_pledge(person.id, common, NULL, 500, false, true, gen_random_uuid());
    PERFORM groundswell.place_pledge((SELECT creator_id FROM groundswell.campaigns
      WHERE id = common), made, NULL, 300, true, true, gen_random_uuid());
  END LOOP;
END $$; COMMIT)"_qs);
  execute(superuser, u"CREATE ROLE %1 LOGIN"_qs.arg(login(u"nobody"_qs)));
  for (const QString& role : groups + QStringList{u"other"_qs}) {
    if (role != u"service") m_things.insert(role, thingsOf(role));
  }
}

void RightsMatrix::makePerson(const QString& role) {
  const bool isGroup = groups.contains(role);
  // The service's login is nobody's.
  if (role == u"service") {
    RawSession superuser(m_place.superuserUri);
    return execute(superuser, u"SELECT groundswell.put_login('%1', NULL, true, '{service}')"_qs.arg(
                                  login(role)));
  }
  const auto added =
      addLogin(m_place.superuserUri, PersonLogin{.login = login(role),
                                                 .groups = {isGroup ? role : u"backer"_qs},
                                                 .name = role,
                                                 .email = login(role) + u"@example.org"_qs});
  if (!added) qFatal("%s", qUtf8Printable(added.error().detail));
}

// What a call is tried with: the things of the role's person, or of somebody else.
RightsMatrix::Things RightsMatrix::thingsOf(const QString& role) const {
  const QString rows =
      u"SELECT jsonb_build_object('user', u.id, 'campaign', c.id, 'tier', t.id, "
      "'milestone', m.id, 'pledge', p.id)::text FROM groundswell.users u "
      "JOIN groundswell.campaigns c ON c.creator_id = u.id "
      "JOIN groundswell.reward_tiers t ON t.campaign_id = c.id "
      "JOIN groundswell.campaign_milestones m ON m.campaign_id = c.id "
      "JOIN groundswell.pledges p ON p.user_id = u.id AND p.status = 'pending' "
      "WHERE u.login = '%1'"_qs.arg(login(role));
  Things things{{u"database"_qs, m_place.database}, {u"verifier"_qs, m_verifier}};
  const auto found = QJsonDocument::fromJson(column(rows).value(0).toUtf8()).object();
  for (auto it = found.begin(); it != found.end(); ++it)
    things.insert(it.key(), QString::number(it.value().toInteger()));
  things[u"deadline"_qs] = QDateTime::currentDateTimeUtc().addDays(9).toString(Qt::ISODate);
  things[u"other"_qs] = column(u"SELECT id FROM groundswell.campaigns WHERE title = 'third'"_qs)[0];
  const bool own = role != u"other";
  things[u"idle"_qs] = own ? things[u"user"_qs]
                           : column(u"SELECT id FROM groundswell.users WHERE name = 'idle'"_qs)[0];
  things[u"request"_qs] = own ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                              : column(u"SELECT request_id FROM groundswell.requests"_qs)[0];
  return things;
}

QStringList RightsMatrix::column(const QString& sql) const {
  return columnOf(m_place.superuserUri, sql);
}

QString RightsMatrix::text() const {
  return header + places() + relations() + rowsSeen() + functions();
}

// Of each thing and right: who has it. `owner` and `people` are nobody's logins.
QString RightsMatrix::places() const {
  const QString rights =
      column(
          u"SELECT format('%-20s %-10s %s', thing, right_name, coalesce((SELECT string_agg(label, "
          u"' ' "
          "ORDER BY place) FROM %1 WHERE CASE thing WHEN 'database' "
          "THEN has_database_privilege(name, current_database(), right_name) "
          "ELSE has_schema_privilege(name, split_part(thing, ' ', 2), right_name) END), '-')) "
          "FROM (VALUES (1, 'database', 'CONNECT'), (2, 'database', 'CREATE'), "
          "(3, 'database', 'TEMPORARY'), (4, 'schema groundswell', 'USAGE'), "
          "(5, 'schema groundswell', 'CREATE'), (6, 'schema public', 'CREATE')) v (nth, thing, "
          "right_name) ORDER BY nth"_qs.arg(roles()))
          .join(u'\n');
  return u"# The database and its schemas\n"_qs + rights + u"\n"_qs;
}

QString RightsMatrix::relations() const {
  const QString tables = column(
                             uR"(
SELECT format(E'%s\n  SELECT    %s\n  any other %s\n%s  columns   %s', c.relname,
  coalesce((SELECT string_agg(label, ' ' ORDER BY place) FROM %1
    WHERE label <> 'owner' AND has_table_privilege(name, c.oid, 'SELECT')), '-'),
  coalesce((SELECT string_agg(label || ' ' || verb, ', ') FROM %1,
      unnest('{INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) verb
    WHERE label <> 'owner' AND (has_table_privilege(name, c.oid, verb)
      OR (verb IN ('INSERT', 'UPDATE', 'REFERENCES')
        AND has_any_column_privilege(name, c.oid, verb)))), '-'),
  (SELECT string_agg(format(E'  SELECT of %s: %s\n', names, label), '' ORDER BY place)
    FROM (SELECT label, place, string_agg(a.attname, ' ' ORDER BY a.attnum) AS names FROM %1
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE has_column_privilege(name, c.oid, a.attnum, 'SELECT')
        AND NOT has_table_privilege(name, c.oid, 'SELECT') GROUP BY 1, 2) partly),
  (SELECT string_agg(a.attname, ' ' ORDER BY a.attnum) FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped))
FROM pg_class c WHERE c.relnamespace = 'groundswell'::regnamespace
  AND c.relkind NOT IN ('i', 'S', 'c') ORDER BY c.relname)"_qs.arg(roles()))
                             .join(u'\n');
  const QString sequences = column(
                                uR"(
SELECT format('%s: %s', c.relname, coalesce((SELECT string_agg(label || ' ' || verb, ', ') FROM %1,
    unnest('{USAGE,SELECT,UPDATE}'::text[]) verb
  WHERE label <> 'owner' AND has_sequence_privilege(name, c.oid, verb)), '-'))
FROM pg_class c WHERE c.relnamespace = 'groundswell'::regnamespace AND c.relkind = 'S'
ORDER BY c.relname)"_qs.arg(roles()))
                                .join(u'\n');
  return u"\n# Tables and views\n"_qs + tables + u"\n\n# Sequences\n"_qs + sequences + u'\n';
}

// Own rows / those of others.
QString RightsMatrix::rowsSeen() const {
  struct Seen {
    QString what;
    QString rows;
    QString own;
  };
  const QList<Seen> table = {
      {u"users"_qs, u"users"_qs, u"id = $user"_qs},
      {u"pledges"_qs, u"pledges"_qs, u"user_id = $user"_qs},
      {u"transaction_logs"_qs, u"transaction_logs"_qs, u"user_id = $user"_qs},
      {u"campaign_backers"_qs, u"campaign_backers"_qs, u"campaign_id = $campaign"_qs},
      {u"  with a person"_qs, u"campaign_backers WHERE user_id IS NOT NULL OR name IS NOT NULL"_qs,
       u"campaign_id = $campaign"_qs},
      {u"find_backers()"_qs,
       u"campaigns c, LATERAL groundswell.find_backers(c.id, NULL, NULL, 99)"_qs,
       u"about_campaign = $campaign"_qs},
      {u"  with a person"_qs,
       u"campaigns c, LATERAL groundswell.find_backers(c.id, NULL, NULL, 99) b WHERE "
       "b.person_id IS NOT NULL OR b.person IS NOT NULL"_qs,
       u"about_campaign = $campaign"_qs},
      {u"own_log()"_qs, u"own_log(NULL, NULL, NULL, NULL, NULL, 999)"_qs,
       u"about_campaign = $campaign OR person_id = $user"_qs},
      {u"  with a person"_qs,
       u"own_log(NULL, NULL, NULL, NULL, NULL, 999) WHERE person_id IS NOT NULL"_qs,
       u"person_id = $user"_qs},
      {u"changes()"_qs, u"changes('0', 999)"_qs, u"campaign_id = $campaign"_qs},
      {u"  with a person"_qs,
       u"changes('0', 999) WHERE user_id IS NOT NULL OR pledge_id IS NOT NULL"_qs,
       u"user_id = $user"_qs},
      {u"people_public"_qs, u"people_public"_qs, u"id = $user"_qs},
  };
  QString lines = u"\n# Rows seen: own / others\n"_qs + heading();
  for (const Seen& seen : table) {
    QStringList cells;
    for (const QString& role : groups) {
      const QString sql = filled(
          u"SELECT count(*) FILTER (WHERE own) || '/' || count(*) FILTER "
          "(WHERE own IS NOT TRUE) FROM (SELECT %1 AS own FROM "
          "groundswell.%2) r"_qs.arg(seen.own, seen.rows),
          role == u"service" ? u"other"_qs : role);
      const auto counted = RawSession(m_place.uri(login(role))).send(sql);
      cells.append(counted ? *counted : outcomeOf(counted.error()));
    }
    lines += line(seen.what, cells);
  }
  return lines;
}

// With the own ids / with somebody else's; one word where both answer the same.
QString RightsMatrix::functions(const QString& prelude) const {
  QString lines =
      u"\n# Functions: what they answer to the own ids / to somebody else's\n"_qs + heading();
  const QStringList granted = column(
      u"SELECT DISTINCT f.proname FROM pg_proc f, aclexplode(f.proacl) a JOIN pg_roles r "
      "ON r.oid = a.grantee WHERE f.pronamespace = 'groundswell'::regnamespace "
      "AND r.rolname IN (SELECT '%1_' || unnest('{%2}'::text[])) ORDER BY 1"_qs.arg(
          m_place.rolePrefix, groups.join(u',')));
  std::vector<std::unique_ptr<RawSession>> sessions;
  for (const QString& role : groups) {
    sessions.push_back(std::make_unique<RawSession>(m_place.uri(login(role))));
    execute(*sessions.back(), prelude);
  }
  for (const QString& function : granted) {
    QStringList cells;
    for (qsizetype i = 0; i < groups.size(); ++i)
      cells.append(answers(*sessions.at(static_cast<size_t>(i)), function, groups[i]));
    lines += line(function, cells);
  }
  const QStringList internal = column(
      u"SELECT proname || coalesce((SELECT string_agg(' (' || label || ')', '') FROM %1 "
      "WHERE label <> 'owner' AND has_function_privilege(name, f.oid, 'EXECUTE')), '') "
      "FROM pg_proc f WHERE pronamespace = 'groundswell'::regnamespace "
      "AND NOT proname = ANY ('{%2}') ORDER BY 1"_qs.arg(roles(), granted.join(u',')));
  return lines + u"\n# Functions that only our own functions call\n"_qs + internal.join(u'\n') +
         u'\n';
}

QString RightsMatrix::answers(RawSession& session, const QString& function,
                              const QString& role) const {
  if (!calls().contains(function)) return u"?"_qs;
  const bool isAction =
      column(
          u"SELECT 'request_id' = proargnames[pronargs] AND pronargs > 1 FROM pg_proc WHERE "
          "oid = 'groundswell.%1'::regproc"_qs.arg(function))[0] == u"true";
  QStringList words;
  for (const QString& whose : {role, u"other"_qs}) {
    if (whose == u"service") continue;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString arguments = calls()[function] + (isAction ? u", '%1'"_qs.arg(id) : QString());
    const auto sent =
        session.send(u"BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT groundswell.%1(%2)"_qs.arg(
            function, filled(arguments, whose)));
    words.append(sent ? u"done"_qs : outcomeOf(sent.error()));
    execute(session, u"ROLLBACK; SELECT groundswell.leave()"_qs);
  }
  words.removeDuplicates();
  return words.join(u'/');
}

QString RightsMatrix::outcomeOf(const Error& error) {
  return error.sqlState == u"42501" ? u"-"_qs : error.sqlState;
}

QString RightsMatrix::filled(const QString& sql, const QString& whose) const {
  QString text = sql;
  const Things& things = m_things[whose];
  for (auto it = things.begin(); it != things.end(); ++it)
    text.replace(u'$' + it.key(), it.value());
  return text;
}

QString RightsMatrix::heading() {
  return line(QString(), groups);
}

QString RightsMatrix::line(const QString& name, const QStringList& cells) {
  QString text = name.leftJustified(24);
  for (const QString& cell : cells)
    text += cell.leftJustified(12);
  return text.trimmed().isEmpty() ? u"\n"_qs
                                  : QString(text).remove(QRegularExpression(u" +$"_qs)) + u'\n';
}

// Each role by its label here and its name in the catalogue: a login in that one group.
QString RightsMatrix::roles() const {
  QStringList rows;
  for (const QString& role : groups + QStringList{u"nobody"_qs})
    rows.append(u"(%1, '%2', '%3')"_qs.arg(rows.size()).arg(role, login(role)));
  for (const QString& role : {u"people"_qs, u"owner"_qs})
    rows.append(u"(%1, '%2', '%3_%2')"_qs.arg(rows.size()).arg(role, m_place.rolePrefix));
  return u"(VALUES %1) roles (place, label, name)"_qs.arg(rows.join(u", "_qs));
}
