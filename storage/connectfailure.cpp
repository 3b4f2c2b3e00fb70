// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectfailure.h"

#include <clocale>
#include <memory>
#include <vector>

#include <poll.h>

#include <libpq-fe.h>

#include <QDeadlineTimer>
#include <QRegularExpression>

#include "storage/conninfo.h"

namespace {

constexpr int probeMs = 5'000;

// libpq speaks the thread's language; these are read by a program.
class PlainWords final {
 public:
  PlainWords() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
  ~PlainWords() {
    uselocale(m_before);
    freelocale(m_plain);
  }
  Q_DISABLE_COPY_MOVE(PlainWords)

 private:
  locale_t m_plain;
  locale_t m_before;
};

struct Probe {
  QString sqlState;
  QString function;  // of the server's source, that refused: the same in every language
  QString words;
  bool needsPassword = false;
};

bool waitFor(PGconn* connection, PostgresPollingStatusType what, const QDeadlineTimer& deadline) {
  const short events = what == PGRES_POLLING_READING ? POLLIN : POLLOUT;
  pollfd socket{PQsocket(connection), events, 0};
  return socket.fd >= 0 && ::poll(&socket, 1, static_cast<int>(deadline.remainingTime())) > 0;
}

Probe probe(const Conninfo& info) {
  const PlainWords plain;
  std::vector<QByteArray> texts;
  const QMap<QString, QString> options = info.options();
  for (auto it = options.cbegin(); it != options.cend(); ++it) {
    texts.push_back(it.key().toUtf8());
    texts.push_back(it.value().toUtf8());
  }
  if (!info.password().isEmpty()) {
    texts.emplace_back("password");
    texts.push_back(info.password().toUtf8());
  }
  std::vector<const char*> keywords;
  std::vector<const char*> values;
  for (size_t i = 0; i < texts.size(); i += 2) {
    keywords.push_back(texts[i].constData());
    values.push_back(texts[i + 1].constData());
  }
  keywords.push_back(nullptr);
  values.push_back(nullptr);
  const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
      PQconnectStartParams(keywords.data(), values.data(), 0), &PQfinish);
  PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
  const QDeadlineTimer deadline(probeMs);
  PostgresPollingStatusType status = PGRES_POLLING_WRITING;
  if (PQstatus(connection.get()) == CONNECTION_BAD) status = PGRES_POLLING_FAILED;
  while (status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING) {
    if (!waitFor(connection.get(), status, deadline)) break;
    status = PQconnectPoll(connection.get());
  }
  Probe found;
  found.words = QString::fromUtf8(PQerrorMessage(connection.get()));
  found.needsPassword = PQconnectionNeedsPassword(connection.get()) == 1;
  // Of several hosts the last one that answered counts.
  static const QRegularExpression state(QStringLiteral(":  ([0-9A-Z]{5}): "));
  static const QRegularExpression location(QStringLiteral("LOCATION:  (\\w+), "));
  const auto last = [&found](const QRegularExpression& expression) {
    QString text;
    auto matches = expression.globalMatch(found.words);
    while (matches.hasNext())
      text = matches.next().captured(1);
    return text;
  };
  found.sqlState = last(state);
  found.function = last(location);
  return found;
}

Refusal refusalIn(const Probe& found) {
  const auto says = [&found](const char* words) {
    return found.words.contains(QLatin1StringView(words));
  };
  if (found.needsPassword) return Refusal::passwordMissing;
  if (found.sqlState == u"28000") {
    return found.function == u"InitializeSessionUserId" ? Refusal::loginLocked
                                                        : Refusal::notAdmitted;
  }
  if (found.sqlState == u"42501") return Refusal::noRoleHere;
  if (!found.sqlState.isEmpty()) return refusalOf(found.sqlState);
  if (says("certificate verify failed") || says("root certificate file")) {
    return Refusal::tlsNotTrusted;
  }
  if (says("does not match host name")) return Refusal::tlsWrongName;
  if (says("server does not support SSL")) return Refusal::tlsMissing;
  return Refusal::none;
}

}  // namespace

Error connectFailure(const Conninfo& info, const QString& words) {
  const Probe found = probe(info);
  const Refusal refusal = refusalIn(found);
  return {.kind = refusal == Refusal::none ? ErrorKind::connectionLost : kindOf(refusal),
          .refusal = refusal,
          .sqlState = found.sqlState,
          .detail = words};
}
