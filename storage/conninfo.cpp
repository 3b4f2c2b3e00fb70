// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conninfo.h"

#include <algorithm>
#include <memory>

#include <libpq-fe.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QStringList>
#include <QUrl>

namespace {

// Debian's list of whom the world trusts; libpq 15 has no word for it.
constexpr QLatin1StringView systemCertificates("/etc/ssl/certs/ca-certificates.crt");

Failure unreadable(const QString& why) {
  return Failure(Error{.kind = ErrorKind::rejected,
                       .refusal = Refusal::invalidValue,
                       .detail = why,
                       .facts = {{QStringLiteral("field"), QStringLiteral("uri")}}});
}

QString encoded(const QString& text) {
  return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

bool mayHoldPassword(const QString& uri) {
  static const QRegularExpression inside(
      QStringLiteral("pass|://.*:.*@"),
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
  return inside.match(uri).hasMatch();
}

// A bare @ or / within a password makes libpq take its rest for a host or a database, which would
// then be shown.
bool isAmbiguous(const QString& uri) {
  const qsizetype begin = uri.indexOf(QLatin1StringView("://"));
  if (begin < 0) return false;
  const QString rest = uri.mid(begin + 3).section(u'?', 0, 0);
  const qsizetype at = rest.indexOf(u'@');
  const qsizetype slash = rest.indexOf(u'/');
  return at >= 0 && (rest.count(u'@') > 1 || (slash >= 0 && slash < at));
}

bool isHere(const QString& host) {
  return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == u"localhost" ||
         host == u"127.0.0.1" || host == u"::1";
}

bool isServerProved(const QString& sslMode) {
  return sslMode == u"verify-full";
}

}  // namespace

Result<Conninfo> Conninfo::parse(const Address& address) {
  char* words = nullptr;
  const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
      PQconninfoParse(address.uri.toUtf8().constData(), &words), &PQconninfoFree);
  if (!options) {
    QString why = QString::fromUtf8(words ? words : "out of memory").trimmed();
    PQfreemem(words);
    // libpq quotes what it cannot read.
    static const QRegularExpression quoted(QStringLiteral("\".*\""),
                                           QRegularExpression::DotMatchesEverythingOption);
    if (mayHoldPassword(address.uri)) why.replace(quoted, QStringLiteral("…"));
    return unreadable(why);
  }
  if (isAmbiguous(address.uri)) {
    return unreadable(tr("Inside a password, @ is written %40 and / is written %2F."));
  }
  Conninfo info;
  for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
    if (!option->val) continue;
    const QString keyword = QString::fromLatin1(option->keyword);
    const QString value = QString::fromUtf8(option->val);
    if (keyword == u"password") {
      info.m_password = value;
      info.m_hasSecret = true;
    } else if (keyword == u"sslpassword") {
      info.m_hasSecret = true;
    } else {
      info.m_values.insert(keyword, value);
    }
  }
  if (!address.password.isEmpty()) info.m_password = address.password;
  return info;
}

// "user@host:port,host:port"; empty where a host is a socket's folder, which no URI has there.
QString Conninfo::authority() const {
  if (host().contains(u'/')) return {};
  const QStringList hosts = host().split(u',');
  const QStringList ports = value(QStringLiteral("port")).split(u',');
  QStringList servers;
  for (qsizetype i = 0; i < hosts.size(); ++i) {
    const QString port = ports.size() == 1 ? ports[0] : ports.value(i);
    const QString name = hosts[i].contains(u':') ? u'[' + hosts[i] + u']' : encoded(hosts[i]);
    servers.append(port.isEmpty() ? name : name + u':' + port);
  }
  return (user().isEmpty() ? QString() : encoded(user()) + u'@') + servers.join(u',');
}

QString Conninfo::uri() const {
  const QString server = authority();
  QStringList rest;
  for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
    const bool isSaid =
        it.key() == u"dbname" ||
        (!server.isEmpty() && (it.key() == u"host" || it.key() == u"port" || it.key() == u"user"));
    if (!isSaid) rest.append(it.key() + u'=' + encoded(it.value()));
  }
  return QLatin1StringView("postgresql://") + server + u'/' + encoded(database()) +
         (rest.isEmpty() ? QString() : u'?' + rest.join(u'&'));
}

QString Conninfo::display() const {
  const QString where =
      host().isEmpty() || host().startsWith(u'/') ? QStringLiteral("this computer") : host();
  return user().isEmpty() ? where : user() + u'@' + where;
}

bool Conninfo::isRemote() const {
  if (!value(QStringLiteral("service")).isEmpty()) return true;  // who knows
  QString hosts = host().isEmpty() ? value(QStringLiteral("hostaddr")) : host();
  if (hosts.isEmpty()) hosts = qEnvironmentVariable("PGHOST");
  const QStringList all = hosts.split(u',');
  return !std::all_of(all.cbegin(), all.cend(), isHere);
}

bool Conninfo::isProtected() const {
  return !isRemote() || isServerProved(options().value(QStringLiteral("sslmode")));
}

QMap<QString, QString> Conninfo::options() const {
  QMap<QString, QString> options = m_values;
  const auto choose = [&options](const char* keyword, const QString& value) {
    const QString key = QLatin1StringView(keyword);
    if (!options.contains(key)) options.insert(key, value);
  };
  choose("connect_timeout", QStringLiteral("10"));
  choose("application_name", QStringLiteral("groundswell"));
  choose("keepalives_idle", QStringLiteral("30"));
  choose("keepalives_interval", QStringLiteral("10"));
  choose("keepalives_count", QStringLiteral("3"));
  if (host().contains(u',')) choose("target_session_attrs", QStringLiteral("read-write"));
  if (isRemote()) choose("sslmode", QStringLiteral("verify-full"));
  const bool hasOwnRoots = qEnvironmentVariableIsSet("PGSSLROOTCERT") ||
                           QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_qs);
  if (options.value(QStringLiteral("sslmode")).startsWith(u"verify-") && !hasOwnRoots) {
    choose("sslrootcert", systemCertificates);
  }
  return options;
}

void Conninfo::applyTo(QSqlDatabase& database) const {
  QMap<QString, QString> rest = options();
  database.setHostName(rest.take(QStringLiteral("host")));
  database.setDatabaseName(rest.take(QStringLiteral("dbname")));
  database.setUserName(rest.take(QStringLiteral("user")));
  database.setPassword(m_password);
  QStringList parts;
  for (auto it = rest.cbegin(); it != rest.cend(); ++it) {
    QString value = it.value();
    value.replace(u'\\', QLatin1StringView("\\\\")).replace(u'\'', QLatin1StringView("\\'"));
    parts.append(it.key() + QLatin1StringView("='") + value + u'\'');
  }
  database.setConnectOptions(parts.join(u';'));
}
