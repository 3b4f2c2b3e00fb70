// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serverchecks.h"

#include <algorithm>

#include <QCoreApplication>

#include "models/duration.h"
#include "models/format.h"
#include "storage/serverversion.h"

namespace {

using State = ServerCheck::State;

// As setup's documentation asks for.
constexpr int predicateLocksAsked = 256;
constexpr int connectionsAsked = 200;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ServerChecks)
};

// A check of a setting that is called by its own name.
ServerCheck setting(const QString& name, const QString& value, bool isGood, const QString& advice) {
  return {.key = name,
          .name = name,
          .value = value,
          .reported = value,
          .state = isGood ? State::good : State::warning,
          .advice = isGood ? QString() : advice};
}

ServerCheck onOff(const QString& name, bool isOn, const QString& advice) {
  return setting(name, isOn ? u"on"_qs : u"off"_qs, isOn, advice);
}

ServerCheck release(const ServerFacts& facts) {
  const int major = serverVersion::major(facts.version);
  const auto safe = serverVersion::firstSafeMinor(major);
  ServerCheck check{.key = u"server_version"_qs,
                    .name = u"PostgreSQL"_qs,
                    .value = facts.versionText.section(u' ', 0, 0),
                    .reported = facts.versionText};
  if (serverVersion::isSafe(facts.version)) return check;
  check.state = State::warning;
  check.advice = safe ? Words::tr(
                            "Update the server to %1.%2 or newer: it has the security fixes "
                            "of November 2026.")
                            .arg(major)
                            .arg(*safe)
                      : Words::tr(
                            "PostgreSQL %1 gets no security fixes any more: move to a newer "
                            "major release.")
                            .arg(major);
  return check;
}

// This console asks for durable commits of its own; what else uses the login may not.
ServerCheck commit(const ServerFacts& facts) {
  const auto isDurable = [&](const QString& value) {
    return value != u"off" && (value != u"local" || facts.synchronousStandbyNames.isEmpty());
  };
  const QString name = u"synchronous_commit"_qs;
  const QString& here = facts.synchronousCommit;
  if (!isDurable(here)) {
    return setting(
        name, here, false,
        here == u"off"
            ? Words::tr("Set it to on: a crash would lose what was already confirmed.")
            : Words::tr("Set it to on: a standby is named, but no commit waits for it."));
  }
  const QString& elsewhere = facts.synchronousCommitElsewhere;
  const bool isGood = isDurable(elsewhere);
  return setting(
      name, isGood ? here : elsewhere, isGood,
      Words::tr("Set it to on: this console does so for itself, other programs do not."));
}

ServerCheck standby(const ServerFacts& facts) {
  const bool confirms = facts.confirmsToStandby();
  return {.key = u"synchronous_standby_names"_qs,
          .name = Words::tr("Synchronous standby"),
          .value = confirms ? Words::tr("yes") : Words::tr("no"),
          .reported = confirms ? u"waited for"_qs : u"not waited for"_qs,
          .state = confirms ? State::good : State::note,
          .advice = confirms
                        ? QString()
                        : Words::tr("What was confirmed lies on this server alone: if its disk is "
                                    "lost, a backup is the way back.")};
}

QString timeoutText(std::chrono::milliseconds timeout) {
  return timeout.count() == 0 ? Words::tr("none") : formatDuration(timeout);
}

ServerCheck atLeast(const QString& name, int found, int asked, const QString& advice) {
  ServerCheck check = setting(name, formatCount(found), found >= asked, advice.arg(asked));
  check.reported = QString::number(found);
  return check;
}

ServerCheck timeout(const QString& name, std::chrono::milliseconds found, bool isGood,
                    const QString& advice) {
  ServerCheck check = setting(name, timeoutText(found), isGood, advice);
  check.reported = u"%1 ms"_qs.arg(found.count());
  return check;
}

// What the console asks of its own sessions may be lost on the way (a pooler between them).
ServerCheck ownTimeout(const QString& name, std::chrono::milliseconds found,
                       std::chrono::milliseconds asked) {
  ServerCheck check =
      timeout(name, found, found == asked,
              Words::tr("This console asked for %1; something between it and the server does not "
                        "keep it.")
                  .arg(timeoutText(asked)));
  check.name = Words::tr("%1, here").arg(name);
  check.key += u" (this session)"_qs;
  return check;
}

ServerCheck elsewhereTimeout(const QString& name, std::chrono::milliseconds found) {
  const auto asked = Connection::idleTransactionTimeout;
  const bool isGood = found.count() > 0 && found <= asked;
  return timeout(name, found, isGood,
                 Words::tr("Set it to %1: a transaction left open elsewhere (psql) makes everybody "
                           "else fail.")
                     .arg(timeoutText(asked)));
}

}  // namespace

std::vector<ServerCheck> serverChecks(const ServerFacts& facts) {
  const QString idle = u"idle_session_timeout"_qs;
  const QString idleTransaction = u"idle_in_transaction_session_timeout"_qs;
  std::vector<ServerCheck> checks{
      release(facts),
      onOff(u"fsync"_qs, facts.fsync,
            Words::tr("Set it to on: a crash of the computer would ruin the books.")),
      commit(facts),
      onOff(u"full_page_writes"_qs, facts.fullPageWrites,
            Words::tr("Set it to on: a crash of the computer would ruin the books.")),
      onOff(u"data_checksums"_qs, facts.dataChecksums,
            Words::tr("Stop the server and run pg_checksums --enable: a bad disk goes unnoticed.")),
      atLeast(u"max_pred_locks_per_transaction"_qs, facts.predicateLocksPerTransaction,
              predicateLocksAsked,
              Words::tr("Set it to %1 and restart the server: in a rush actions fail and are tried "
                        "again.")),
      atLeast(u"max_connections"_qs, facts.connectionsMax, connectionsAsked,
              Words::tr("Set it to %1 and restart the server: each console opens up to five.")),
      elsewhereTimeout(idleTransaction, facts.idleTransactionTimeoutElsewhere),
      ownTimeout(idleTransaction, facts.idleTransactionTimeout, Connection::idleTransactionTimeout),
      ownTimeout(idle, facts.idleTimeout, Connection::idleTimeout),
      setting(u"log_min_error_statement"_qs, facts.logMinErrorStatement,
              facts.logMinErrorStatement == u"panic",
              Words::tr("Set it to panic: what a refused request held is written to the server's "
                        "log.")),
      standby(facts),
  };
  for (size_t i = 0; i < checks.size(); ++i)
    checks[i].id = qint64(i);
  std::ranges::stable_sort(checks, std::greater(),
                           [](const ServerCheck& check) { return check.state == State::warning; });
  return checks;
}

QString nameOf(ServerCheck::State state) {
  switch (state) {
    case State::note:
      return u"note"_qs;
    case State::warning:
      return u"warning"_qs;
    case State::good:
      break;
  }
  return u"ok"_qs;
}

QString stateText(ServerCheck::State state) {
  switch (state) {
    case State::note:
      return Words::tr("Note");
    case State::warning:
      return Words::tr("Warning");
    case State::good:
      break;
  }
  return Words::tr("OK");
}
