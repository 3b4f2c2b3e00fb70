// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "storage/cluster.h"
#include "storage/connection_p.h"
#include "storage/platform.h"
#include "storage/setup.h"
#include "storage/worker.h"
#include "tests/support/testplatform.h"

namespace {

const QString rightPassword = QStringLiteral("it's a \"right\" p@ss/w%rd\\ ;x=1");

QString database() {
  return QStringLiteral("books");
}

// Loopback addresses of this process's own that we do not take for this computer: a server there
// is one elsewhere.
QString elsewhere(int number) {
  const auto pid = getpid();
  return QStringLiteral("127.%1.%2.%3")
      .arg(100 + number)
      .arg((pid >> 8) & 255)
      .arg(1 + (pid & 127));
}

}  // namespace

// Who may not come in, and why, on servers that ask for passwords and show certificates.
class TestSignIn final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();

  void letsTheRightPasswordIn();
  void tellsWhyNobodyCameIn_data();
  void tellsWhyNobodyCameIn();
  void saysWhenTheServerIsAway();
  void saysWhenTheServerIsFull();
  void saysThatThereIsNoPlatformInTheDatabase();
  void provesTheServersName();
  void refusesAServerThatItCannotTrust();
  void refusesAServerWithoutTls();
  void lets200WrongPasswordsLockNobodyOut();
  void triesARefusedLoginOnlyOnce();
  void usesTheNewPasswordAfterAChange();
  void endsIdleSessions();

 private:
  [[nodiscard]] QString uri(const QString& login) const { return m_scram->uri(database(), login); }
  [[nodiscard]] QString tlsUri(const QString& options = {}) const {
    return u"postgresql://anna@%1/%2"_qs.arg(elsewhere(2), database()) + options;
  }
  void admin(const QString& sql) const {
    const auto done = superuserExecute(m_scram->superuserUri(database()), sql);
    if (!done) qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(done.error().detail));
  }
  [[nodiscard]] static Error failure(const Address& address) {
    const auto connection = Connection::open(address);
    return connection ? Error{.detail = u"it was let in"_qs} : connection.error();
  }
  std::unique_ptr<Cluster> started(const QString& name, const QStringList& settings,
                                   const QString& lines);

  QTemporaryDir m_root{QStringLiteral("/tmp/gw-XXXXXX")};
  std::unique_ptr<Cluster> m_scram;
  std::unique_ptr<Cluster> m_tls;
};

std::unique_ptr<Cluster> TestSignIn::started(const QString& name, const QStringList& settings,
                                             const QString& lines) {
  auto cluster = Cluster::at({.directory = m_root.filePath(name),
                              .settings = settings + QStringList{u"fsync = off"_qs},
                              .otherLogins = u"scram-sha-256\n"_qs + lines});
  if (!cluster) qFatal("%s", qUtf8Printable(cluster.error().detail));
  if (auto begun = cluster->start({}); !begun) qFatal("%s", qUtf8Printable(begun.error().detail));
  const auto made = superuserExecute(cluster->superuserUri(u"postgres"_qs),
                                     u"CREATE DATABASE %1"_qs.arg(database()));
  if (!made) qFatal("%s", qUtf8Printable(made.error().detail));
  return std::make_unique<Cluster>(*std::move(cluster));
}

void TestSignIn::initTestCase() {
  chmod(QFile::encodeName(m_root.path()).constData(), 0711);
  for (const char* name : {"PGPASSWORD", "PGSSLROOTCERT", "PGSSLMODE"})
    qunsetenv(name);
  qputenv("HOME", m_root.path().toUtf8());
  m_scram = started(u"scram"_qs, {u"listen_addresses = '%1'"_qs.arg(elsewhere(1))},
                    u"host all nobody_knows all reject\nhost all all all scram-sha-256"_qs);
  const auto done = setUp({.adminUri = m_scram->superuserUri(database()),
                           .rolePrefix = u"books"_qs,
                           .managerLogin = u"maria"_qs});
  QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
  admin(
      u"ALTER ROLE maria PASSWORD '%1'; CREATE ROLE anna LOGIN PASSWORD '%1'; "
      "CREATE ROLE locked NOLOGIN PASSWORD '%1' IN ROLE books_staff; "
      "CREATE ROLE crowd LOGIN PASSWORD '%1' CONNECTION LIMIT 0 IN ROLE books_staff"_qs.arg(
          QString(rightPassword).replace(u'\'', u"''"_qs)));

  const auto openssl = [this](const QStringList& arguments) {
    QProcess program;
    program.setWorkingDirectory(m_root.path());
    program.start(u"openssl"_qs, arguments);
    return program.waitForFinished() && program.exitCode() == 0;
  };
  if (!openssl({u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"rsa:2048"_qs, u"-nodes"_qs, u"-days"_qs,
                u"2"_qs, u"-keyout"_qs, u"server.key"_qs, u"-out"_qs, u"server.crt"_qs, u"-subj"_qs,
                u"/CN=books.example"_qs, u"-addext"_qs,
                u"subjectAltName=IP:%1"_qs.arg(elsewhere(2))})) {
    QSKIP("openssl is not installed");
  }
  const auto user = ServerUser::find();
  QVERIFY(user && user->own(m_root.filePath(u"server.key"_qs)));
  m_tls = started(u"tls"_qs,
                  {u"listen_addresses = '%1,%2'"_qs.arg(elsewhere(2), elsewhere(3)), u"ssl = on"_qs,
                   u"ssl_cert_file = '%1'"_qs.arg(m_root.filePath(u"server.crt"_qs)),
                   u"ssl_key_file = '%1'"_qs.arg(m_root.filePath(u"server.key"_qs))},
                  u"hostssl all all all trust"_qs);
  QVERIFY(superuserExecute(m_tls->superuserUri(database()), u"CREATE ROLE anna LOGIN"_qs));
}

void TestSignIn::cleanupTestCase() {
  for (const auto* cluster : {&m_scram, &m_tls}) {
    if (*cluster) QVERIFY((*cluster)->stop(false));
  }
}

void TestSignIn::letsTheRightPasswordIn() {
  const auto connection = Connection::open({uri(u"maria"_qs), rightPassword});
  QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
  QCOMPARE(describePlatform(**connection)->login, u"maria"_qs);
}

void TestSignIn::tellsWhyNobodyCameIn_data() {
  QTest::addColumn<QString>("address");
  QTest::addColumn<QString>("password");
  QTest::addColumn<QString>("refusal");
  QTest::addColumn<QString>("kind");
  const QString denied = u"notPermitted"_qs;
  const QString maria = uri(u"maria"_qs);
  QTest::newRow("a wrong password") << maria << u"wrong"_qs << u"wrongPassword"_qs << denied;
  QTest::newRow("no such login") << uri(u"nobody"_qs) << u"wrong"_qs << u"wrongPassword"_qs
                                 << denied;
  QTest::newRow("no password") << maria << QString() << u"passwordMissing"_qs << denied;
  QTest::newRow("locked") << uri(u"locked"_qs) << rightPassword << u"loginLocked"_qs << denied;
  QTest::newRow("locked, and a wrong password")
      << uri(u"locked"_qs) << u"wrong"_qs << u"wrongPassword"_qs << denied;
  QTest::newRow("no role here") << uri(u"anna"_qs) << rightPassword << u"noRoleHere"_qs << denied;
  QTest::newRow("no such platform") << m_scram->uri(u"pamphlets"_qs, u"maria"_qs) << rightPassword
                                    << u"noPlatform"_qs << u"rejected"_qs;
  QTest::newRow("not admitted") << u"postgresql://nobody_knows@%1/books?sslmode=disable"_qs.arg(
                                       elsewhere(1))
                                << rightPassword << u"notAdmitted"_qs << denied;
}

void TestSignIn::tellsWhyNobodyCameIn() {
  QFETCH(QString, address);
  QFETCH(QString, password);
  const Error error = failure({address, password});
  QTEST(nameOf(error.refusal), "refusal");
  QTEST(nameOf(error.kind), "kind");
  QVERIFY(!error.detail.isEmpty());
  QVERIFY(!error.detail.contains(rightPassword));
}

void TestSignIn::saysWhenTheServerIsAway() {
  const Error error = failure(u"postgresql:///x?host=/nowhere"_qs);
  QCOMPARE(error.kind, ErrorKind::connectionLost);
  QCOMPARE(error.refusal, Refusal::none);
}

void TestSignIn::saysWhenTheServerIsFull() {
  const Error error = failure({uri(u"crowd"_qs), rightPassword});
  QCOMPARE(nameOf(error.refusal), u"serverFull"_qs);
  QCOMPARE(error.kind, ErrorKind::connectionLost);
}

void TestSignIn::saysThatThereIsNoPlatformInTheDatabase() {
  const auto connection = Connection::open(m_scram->superuserUri(u"postgres"_qs));
  QVERIFY(connection);
  QCOMPARE(nameOf(describePlatform(**connection).error().refusal), u"noPlatform"_qs);
}

void TestSignIn::provesTheServersName() {
  const QString root = u"?sslrootcert="_qs + m_root.filePath(u"server.crt"_qs);
  QVERIFY(Connection::open(tlsUri(root)));
  const QString other = tlsUri(root).replace(elsewhere(2), elsewhere(3));
  QCOMPARE(nameOf(failure(other).refusal), u"tlsWrongName"_qs);
  QVERIFY(Connection::open(other + u"&sslmode=require"_qs));
}

void TestSignIn::refusesAServerThatItCannotTrust() {
  const Error error = failure(tlsUri());
  QCOMPARE(nameOf(error.refusal), u"tlsNotTrusted"_qs);
  QCOMPARE(error.kind, ErrorKind::connectionLost);
  QCOMPARE(nameOf(failure(tlsUri(u"?sslrootcert=/nowhere"_qs)).refusal), u"tlsNotTrusted"_qs);
}

void TestSignIn::refusesAServerWithoutTls() {
  const QString address = u"postgresql://maria@%1/books"_qs.arg(elsewhere(1));
  QCOMPARE(nameOf(failure({address, rightPassword}).refusal), u"tlsMissing"_qs);
  QVERIFY(Connection::open({address + u"?sslmode=disable"_qs, rightPassword}));
}

void TestSignIn::lets200WrongPasswordsLockNobodyOut() {
  for (int i = 0; i < 200; ++i) {
    QCOMPARE(failure({uri(u"maria"_qs), u"wrong %1"_qs.arg(i)}).refusal, Refusal::wrongPassword);
  }
  QVERIFY(Connection::open({uri(u"maria"_qs), rightPassword}));
}

void TestSignIn::triesARefusedLoginOnlyOnce() {
  QFile log(m_root.filePath(u"scram/server.log"_qs));
  QVERIFY(log.open(QIODevice::ReadOnly));
  log.seek(log.size());
  Worker worker({uri(u"maria"_qs), u"wrong"_qs});
  int refused = 0;
  for (int i = 0; i < 20; ++i) {
    worker.run<Platform>(
        this, Worker::Lane::interactive,
        [](Connection& connection) { return describePlatform(connection); },
        [&refused](const Result<Platform>& answer) {
          refused += !answer && answer.error().refusal == Refusal::wrongPassword ? 1 : 0;
        });
    QTRY_COMPARE(refused, i + 1);
  }
  // Once in earnest, once to learn why.
  QCOMPARE(log.readAll().count("password authentication failed"), 2);
}

void TestSignIn::usesTheNewPasswordAfterAChange() {
  Worker worker({uri(u"maria"_qs), u"wrong"_qs});
  QStringList answers;
  const auto ask = [&] {
    worker.run<Platform>(
        this, Worker::Lane::interactive,
        [](Connection& connection) { return describePlatform(connection); },
        [&answers](const Result<Platform>& answer) {
          answers.append(answer ? answer->login : nameOf(answer.error().refusal));
        });
  };
  ask();
  QTRY_COMPARE(answers, QStringList{u"wrongPassword"_qs});
  worker.setPassword(rightPassword);
  ask();
  QTRY_COMPARE(answers, (QStringList{u"wrongPassword"_qs, u"maria"_qs}));
}

void TestSignIn::endsIdleSessions() {
  const auto connection = Connection::open({uri(u"maria"_qs), rightPassword});
  QVERIFY(connection);
  QCOMPARE(Connection::idleTimeout, std::chrono::minutes(30));
  const auto setting = [&](const char* name) {
    return (*connection)->d().message(u"SHOW %1"_qs.arg(QLatin1StringView(name)))->at(0).toString();
  };
  QCOMPARE(setting("idle_session_timeout"), u"30min"_qs);
  QCOMPARE(setting("idle_in_transaction_session_timeout"), u"10s"_qs);
  QCOMPARE(setting("statement_timeout"), u"30s"_qs);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
