// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <sys/stat.h>

#include <libpq-fe.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "storage/localserver.h"

namespace {

constexpr int healingTimeoutMs = 30'000;

// The first column of a statement's first row; what went wrong, after "!", otherwise.
QString answerOf(const QString& uri, const char* statement) {
  PGconn* const connection = PQconnectdb(uri.toUtf8().constData());
  QString answer = u'!' + QString::fromUtf8(PQerrorMessage(connection));
  if (PQstatus(connection) == CONNECTION_OK) {
    PGresult* const result = PQexec(connection, statement);
    answer = u'!' + QString::fromUtf8(PQresultErrorMessage(result));
    if (PQresultStatus(result) == PGRES_COMMAND_OK) answer.clear();
    if (PQresultStatus(result) == PGRES_TUPLES_OK) {
      answer = QString::fromUtf8(PQgetvalue(result, 0, 0));
    }
    PQclear(result);
  }
  PQfinish(connection);
  return answer;
}

bool answers(const QString& uri) {
  return PQping(uri.toUtf8().constData()) == PQPING_OK;
}

qint64 postmasterOf(const QString& directory) {
  QFile file(directory + u"/data/postmaster.pid"_qs);
  return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

std::unique_ptr<LocalServer> attached(const QString& directory, const QStringList& logins = {}) {
  auto server = LocalServer::attach({.directory = directory, .peerLogins = logins});
  if (!server) qWarning() << server.error().detail;
  return server ? *std::move(server) : nullptr;
}

}  // namespace

// Each test has a cluster of its own, below one folder that a dropped user can pass through.
class TestLocalServer final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { chmod(QFile::encodeName(m_root.path()).constData(), 0711); }
  void startsWithTheSettingsAsked();
  void listensOnNoNetwork();
  void letsAllowedLoginsInAndAsksOthersForAPassword();
  void isSharedAndStoppedByTheLast();
  void outlivesAKilledConsole();
  void startsAgainAfterAKilledPostmaster();
  void startsThoughItsProcessNumberIsAStrangers();
  void replacesAHalfMadeCluster();
  void worksInOddFolders_data();
  void worksInOddFolders();
  void refusesAFolderThatCannotBe();
  void refusesAnImpossibleLogin();

 private:
  [[nodiscard]] QString folder(const QString& name) const { return m_root.filePath(name); }

  QTemporaryDir m_root{QStringLiteral("/tmp/gw-XXXXXX")};
};

void TestLocalServer::startsWithTheSettingsAsked() {
  const auto server = attached(folder(QStringLiteral("settings")));
  QVERIFY(server);
  const QString uri = server->superuserUri(QStringLiteral("postgres"));
  QCOMPARE(answerOf(uri, "SHOW data_checksums"), u"on"_qs);
  QCOMPARE(answerOf(uri, "SHOW server_encoding"), u"UTF8"_qs);
  QCOMPARE(answerOf(uri, "SHOW lc_collate"), u"C.UTF-8"_qs);
  QCOMPARE(answerOf(uri, "SHOW fsync"), u"on"_qs);
  QCOMPARE(answerOf(uri, "SHOW synchronous_commit"), u"on"_qs);
  QCOMPARE(answerOf(uri, "SHOW max_connections"), u"200"_qs);
  QCOMPARE(answerOf(uri, "SHOW max_pred_locks_per_transaction"), u"256"_qs);
  QCOMPARE(answerOf(uri, "SHOW log_min_error_statement"), u"panic"_qs);
  QCOMPARE(answerOf(uri, "SHOW idle_in_transaction_session_timeout"), u"10s"_qs);
}

void TestLocalServer::listensOnNoNetwork() {
  const auto server = attached(folder(QStringLiteral("settings")));
  QVERIFY(server);
  const QString uri = server->superuserUri(QStringLiteral("postgres"));
  QCOMPARE(answerOf(uri, "SHOW listen_addresses"), QString());
  QCOMPARE(answerOf(uri, "SELECT count(*) FROM pg_hba_file_rules WHERE type <> 'local'"), u"0"_qs);
  QVERIFY(!answers(u"postgresql://127.0.0.1:5432/postgres?user=postgres_admin"_qs));
}

void TestLocalServer::letsAllowedLoginsInAndAsksOthersForAPassword() {
  const auto server = attached(folder(QStringLiteral("logins")), {u"anna"_qs});
  QVERIFY(server);
  const QString postgres = u"postgres"_qs;
  const QString admin = server->superuserUri(postgres);
  for (const char* role : {"CREATE ROLE anna LOGIN", "CREATE ROLE \"bert \"\"x\" LOGIN",
                           "CREATE ROLE carla LOGIN PASSWORD 'right'"}) {
    QCOMPARE(answerOf(admin, role), QString());
  }
  QCOMPARE(answerOf(server->uri(postgres, u"anna"_qs), "SELECT session_user"), u"anna"_qs);
  const QString bert = u"bert \"x"_qs;
  QVERIFY(answerOf(server->uri(postgres, bert), "SELECT 1").startsWith(u'!'));
  QVERIFY(server->addPeerLogins({bert}));
  QCOMPARE(answerOf(server->uri(postgres, bert), "SELECT session_user"), bert);
  QCOMPARE(answerOf(server->uri(postgres, u"anna"_qs), "SELECT session_user"), u"anna"_qs);

  const QString carla = server->uri(postgres, u"carla"_qs);
  QVERIFY(answerOf(carla, "SELECT 1").startsWith(u'!'));
  QVERIFY(answerOf(carla + u"&password=wrong"_qs, "SELECT 1").startsWith(u'!'));
  QCOMPARE(answerOf(carla + u"&password=right"_qs, "SELECT session_user"), u"carla"_qs);
}

void TestLocalServer::isSharedAndStoppedByTheLast() {
  auto first = attached(folder(QStringLiteral("shared")));
  auto second = attached(folder(QStringLiteral("shared")));
  QVERIFY(first && second);
  const QString uri = first->superuserUri(QStringLiteral("postgres"));
  QCOMPARE(second->superuserUri(QStringLiteral("postgres")), uri);
  first->leave();
  QVERIFY(answers(uri));
  second->leave();
  QVERIFY(!answers(uri));
  QCOMPARE(postmasterOf(second->directory()), 0);
}

// This program again, as a console that holds a share until it is killed.
void TestLocalServer::outlivesAKilledConsole() {
  const QString directory = folder(QStringLiteral("killed"));
  QProcess console;
  console.start(QCoreApplication::applicationFilePath(), {u"--hold"_qs, directory});
  QVERIFY(console.waitForStarted());
  QTRY_VERIFY_WITH_TIMEOUT(console.canReadLine(), healingTimeoutMs);
  console.kill();
  QVERIFY(console.waitForFinished());

  auto server = attached(directory);
  QVERIFY(server);
  const QString uri = server->superuserUri(QStringLiteral("postgres"));
  QTRY_COMPARE(answerOf(uri, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), u"1"_qs);
  server->leave();
  QVERIFY(!answers(uri));
}

void TestLocalServer::startsAgainAfterAKilledPostmaster() {
  const QString directory = folder(QStringLiteral("postmaster"));
  const auto server = attached(directory);
  QVERIFY(server);
  const QString uri = server->superuserUri(QStringLiteral("postgres"));
  QCOMPARE(answerOf(uri, "CREATE TABLE kept AS SELECT 42 AS answer"), QString());
  const qint64 killed = postmasterOf(directory);
  QCOMPARE(::kill(static_cast<pid_t>(killed), SIGKILL), 0);
  QTRY_VERIFY_WITH_TIMEOUT(!answers(uri), healingTimeoutMs);
  QVERIFY(QFile::exists(directory + u"/data/postmaster.pid"_qs));

  const auto healed = server->heal();
  QVERIFY2(healed, healed ? "" : qPrintable(healed.error().detail));
  QVERIFY(postmasterOf(directory) != killed);
  QCOMPARE(answerOf(uri, "SELECT answer FROM kept"), u"42"_qs);
  QCOMPARE(answerOf(uri, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), u"1"_qs);
}

void TestLocalServer::startsThoughItsProcessNumberIsAStrangers() {
  const QString directory = folder(QStringLiteral("stranger"));
  auto server = attached(directory);
  QVERIFY(server);
  const QString uri = server->superuserUri(QStringLiteral("postgres"));
  const auto killed = static_cast<pid_t>(postmasterOf(directory));
  QCOMPARE(::kill(killed, SIGKILL), 0);
  QTRY_VERIFY_WITH_TIMEOUT(!answers(uri), healingTimeoutMs);

  // A process of the server's own user, as after a reboot.
  const auto user = ServerUser::find();
  QVERIFY(user);
  QProcess stranger;
  stranger.setChildProcessModifier([&user] {
    if (!user->become()) _exit(126);
  });
  stranger.start(u"sleep"_qs, {u"300"_qs});
  QVERIFY(stranger.waitForStarted());
  QFile file(directory + u"/data/postmaster.pid"_qs);
  QVERIFY(file.open(QIODevice::ReadWrite));
  QByteArray text = file.readAll();
  text.replace(0, text.indexOf('\n'), QByteArray::number(stranger.processId()));
  file.resize(0);
  file.seek(0);
  QCOMPARE(file.write(text), text.size());
  file.close();

  const auto healed = server->heal();
  QVERIFY2(healed, healed ? "" : qPrintable(healed.error().detail));
  QVERIFY(answers(uri));
  QCOMPARE(stranger.state(), QProcess::Running);
  stranger.kill();
  QVERIFY(stranger.waitForFinished());
}

void TestLocalServer::replacesAHalfMadeCluster() {
  const QString directory = folder(QStringLiteral("half"));
  QVERIFY(QDir().mkpath(directory + u"/data.new/base"_qs));
  QFile version(directory + u"/data.new/PG_VERSION"_qs);
  QVERIFY(version.open(QIODevice::WriteOnly));
  version.write("15\n");
  version.close();
  const auto server = attached(directory);
  QVERIFY(server);
  QCOMPARE(answerOf(server->superuserUri(u"postgres"_qs),
                    "SELECT count(*) FROM pg_database WHERE datistemplate"),
           u"2"_qs);
  QVERIFY(!QFile::exists(directory + u"/data.new"_qs));
}

void TestLocalServer::worksInOddFolders_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("spaces and quotes") << u"a b'c\"d"_qs;
  QTest::newRow("a shell's characters") << u"$HOME `id`;&\\%41"_qs;
  QTest::newRow("a comma") << u"one,two"_qs;
  QTest::newRow("letters beyond ASCII") << u"Müller 数据"_qs;
  QTest::newRow("longer than a socket's path") << QString(100, u'l');
}

void TestLocalServer::worksInOddFolders() {
  QFETCH(const QString, name);
  auto server = attached(folder(name));
  QVERIFY(server);
  const QString uri = server->superuserUri(u"postgres"_qs);
  QCOMPARE(answerOf(uri, "SHOW data_directory"), folder(name) + u"/data"_qs);
  const auto second = attached(folder(name));
  QVERIFY(second);
  QCOMPARE(second->superuserUri(u"postgres"_qs), uri);
  QVERIFY(server->addPeerLogins({u"somebody"_qs}));
}

void TestLocalServer::refusesAFolderThatCannotBe() {
  QFile file(folder(u"file"_qs));
  QVERIFY(file.open(QIODevice::WriteOnly));
  const auto server =
      LocalServer::attach({.directory = file.fileName() + u"/below"_qs, .peerLogins = {}});
  QVERIFY(!server);
  QCOMPARE(server.error().kind, ErrorKind::rejected);
  QVERIFY(server.error().detail.contains(file.fileName()));
}

void TestLocalServer::refusesAnImpossibleLogin() {
  const auto server = attached(folder(QStringLiteral("settings")));
  QVERIFY(server);
  for (const QString& login : {QString(), u"a\nb"_qs, QString(64, u'x')}) {
    QVERIFY(!server->addPeerLogins({login}));
  }
  QVERIFY(server->addPeerLogins({QString(63, u'x')}));
}

int main(int argc, char* argv[]) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.value(1) == u"--hold") {
    const auto server = attached(arguments.value(2));
    if (!server) return 1;
    QTextStream(stdout) << "held" << Qt::endl;
    return QCoreApplication::exec();
  }
  TestLocalServer test;
  return QTest::qExec(&test, argc, argv);
}

#include "tst_localserver.moc"
