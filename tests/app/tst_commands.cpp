// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QTemporaryDir>
#include <QTest>

#include "tests/app/program.h"
#include "tests/support/testplatform.h"
#include "tests/support/testserver.h"

namespace {

// Twenty campaigns as `replay` reads them: reached, reached exactly, missed by one, nobody came.
QByteArray replayFile(const QByteArray& lastState = "failed") {
  QByteArray lines = "id,name,category,goal_minor,pledged_minor,backers,state\n";
  for (int i = 1; i <= 19; ++i) {
    const bool successful = i % 2 == 0;
    const int backers = i;
    const int pledged = backers * 250 + i % 3;
    const int goal = successful ? pledged - (i % 4) : pledged + 1;
    lines += QByteArray::number(1'000 + i) + ",\"Campaign, \"\"" + QByteArray::number(i) +
             "\"\" für alle\",Music," + QByteArray::number(goal) + ',' +
             QByteArray::number(pledged) + ',' + QByteArray::number(backers) + ',' +
             (successful ? "successful" : "failed") + '\n';
  }
  return lines + "2000,Nobody came,Film,50000,0,0," + lastState + '\n';
}

}  // namespace

// setup, serve, replay, demo-data and the ways in which a platform cannot be reached.
class TestCommands final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void explainsItselfWithoutAPlatform() {
    const auto help = runProgram({u"--help"_qs});
    QCOMPARE(help.code, 0);
    for (const QString& command : {u"setup"_qs, u"serve"_qs, u"demo-data"_qs, u"call"_qs,
                                   u"show"_qs, u"replay"_qs, u"drill"_qs}) {
      QVERIFY2(help.out.contains(u"  "_qs + command), qPrintable(command));
      const auto more = runProgram({command, u"--help"_qs});
      QCOMPARE(more.code, 0);
      QVERIFY(more.out.contains(u"Exit codes"_qs));
    }
    QVERIFY(runProgram({u"replay"_qs, u"--help"_qs}).out.contains(u"pledged_minor"_qs));
    QVERIFY(runProgram({u"call"_qs, u"--help"_qs}).out.contains(u"place_pledge(user_id number"_qs));
    QVERIFY(runProgram({u"--version"_qs}).out.contains(u"groundswell "_qs));
  }

  void takesOneAddressInTheConsole() {
    const QString address = u"groundswell://campaigns/17?tab=x"_qs;
    QCOMPARE(runProgram({address, u"--version"_qs}).code, number(ExitCode::done));
    QCOMPARE(runProgram({address, u"--no-such-option"_qs}).code, number(ExitCode::usage));
    QCOMPARE(runProgram({address, address}).code, number(ExitCode::usage));
    QCOMPARE(runProgram({u"https://example.org"_qs}).code, number(ExitCode::usage));
  }

  void refusesAnUnknownCommand() {
    const auto run = runProgram({u"fly"_qs});
    QCOMPARE(run.code, number(ExitCode::usage));
    QVERIFY(run.err.contains(u"There is no command fly"_qs));
  }

  void takesNoPasswordOnTheCommandLine() {
    for (const char* uri :
         {"postgresql://ana:s3cret@127.0.0.1:1/y", "postgresql://127.0.0.1:1/y?password=s3cret",
          "host=127.0.0.1 password=s3cret"}) {
      const QString address = QLatin1StringView(uri);
      for (const QStringList& arguments :
           {QStringList{u"setup"_qs, address}, QStringList{u"serve"_qs, address},
            QStringList{u"demo-data"_qs, address}, QStringList{u"--platform"_qs, address},
            QStringList{u"--platform="_qs + address},
            QStringList{u"show"_qs, u"user"_qs, u"1"_qs, u"--platform"_qs, address}}) {
        const auto run = runProgram(arguments);
        QCOMPARE(run.code, number(ExitCode::usage));
        QVERIFY2(run.err.contains(u"PGPASSWORD"), qPrintable(run.err));
        QVERIFY(!(run.err + run.out).contains(u"s3cret"));
      }
    }
  }

  void saysWhyAPlatformCannotBeReached_data() {
    QTest::addColumn<QString>("uri");
    QTest::addColumn<int>("code");
    const TestPlatform platform;
    QTest::newRow("no URI") << u"nonsense://x"_qs << number(ExitCode::rejected);
    QTest::newRow("nobody there") << u"postgresql://x@127.0.0.1:1/y"_qs
                                  << number(ExitCode::connectionLost);
    QTest::newRow("no such login")
        << platform.uri(u"nobody_at_all"_qs) << number(ExitCode::notPermitted);
    QTest::newRow("no platform") << testServer::running()->superuserUri(u"postgres"_qs)
                                 << number(ExitCode::rejected);
  }

  void saysWhyAPlatformCannotBeReached() {
    QFETCH(QString, uri);
    QFETCH(int, code);
    for (const QStringList& arguments :
         {QStringList{u"show"_qs, u"user"_qs, u"1"_qs, u"--platform"_qs, uri},
          QStringList{u"call"_qs, u"deposit"_qs, u"{\"user_id\": 1}"_qs, u"--platform"_qs, uri},
          QStringList{u"serve"_qs, uri}}) {
      const auto run = runProgram(arguments);
      QCOMPARE(run.code, code);
      QVERIFY(run.err.trimmed().contains(u'.'));
      QCOMPARE(run.out, QString());
    }
  }

  // A crash must not write passwords to the disk.
  void leavesNoCore() {
    const TestPlatform platform;
    QProcess program;
    program.start(QStringLiteral(GROUNDSWELL_PROGRAM), {u"serve"_qs, platform.uri()});
    QVERIFY(program.waitForReadyRead());
    QFile limits(u"/proc/%1/limits"_qs.arg(program.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QString core = QString::fromUtf8(limits.readAll()).section(u"Max core file size"_qs, 1);
    QCOMPARE(core.simplified().section(u' ', 0, 1), u"0 0"_qs);
    program.terminate();
    QVERIFY(program.waitForFinished());
  }

  void givesTheFirstManagerAPassword() {
    const QString name = u"gwp_%1"_qs.arg(QCoreApplication::applicationPid());
    const auto server = testServer::running();
    QVERIFY(server);
    const QString postgres = server->superuserUri(u"postgres"_qs);
    QVERIFY(superuserExecute(postgres, u"CREATE DATABASE "_qs + name));
    const QString uri = server->superuserUri(name);
    const QString boss = name + u"_boss"_qs;
    const auto clean = qScopeGuard([] { qunsetenv("GROUNDSWELL_MANAGER_PASSWORD"); });

    qputenv("GROUNDSWELL_MANAGER_PASSWORD", "eleven char");
    const auto tooShort = runProgram({u"setup"_qs, uri, u"--manager-login"_qs, boss});
    QCOMPARE(tooShort.code, number(ExitCode::usage));
    QVERIFY(tooShort.err.contains(u"at least 12 characters"_qs));
    qputenv("GROUNDSWELL_MANAGER_PASSWORD", "twelve chars");
    QCOMPARE(runProgram({u"setup"_qs, uri}).code, number(ExitCode::usage));
    const auto noTerminal =
        runProgram({u"setup"_qs, uri, u"--manager-login"_qs, boss, u"--ask-manager-password"_qs});
    QCOMPARE(noTerminal.code, number(ExitCode::usage));
    QVERIFY(noTerminal.err.contains(u"no terminal"_qs));

    const auto made = runProgram({u"setup"_qs, uri, u"--manager-login"_qs, boss});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QVERIFY(!(made.out + made.err).contains(u"twelve chars"_qs));
    const auto isKept = superuserExecute(uri,
                                         u"SELECT 1 / count(*) FROM pg_authid WHERE rolname = '%1' "
                                         "AND rolpassword LIKE 'SCRAM-SHA-256$%'"_qs.arg(boss));
    QVERIFY2(isKept, isKept ? "" : qPrintable(isKept.error().detail));
    const auto again = runProgram({u"setup"_qs, uri, u"--manager-login"_qs, boss});
    QVERIFY(again.err.contains(u"nobody's password was changed"_qs));
    QVERIFY(superuserExecute(postgres, u"DROP DATABASE "_qs + name));
  }

  // By a terminal of its own, where what is typed must not show.
  void asksForTheFirstManagersPassword() {
    const QString name = u"gwq_%1"_qs.arg(QCoreApplication::applicationPid());
    const auto server = testServer::running();
    QVERIFY(server);
    const QString postgres = server->superuserUri(u"postgres"_qs);
    QVERIFY(superuserExecute(postgres, u"CREATE DATABASE "_qs + name));
    QProcess terminal;
    terminal.start(u"script"_qs,
                   {u"--quiet"_qs, u"--return"_qs, u"--command"_qs,
                    u"'%1' setup '%2' --manager-login %3_boss --ask-manager-password"_qs.arg(
                        QStringLiteral(GROUNDSWELL_PROGRAM), server->superuserUri(name), name),
                    u"/dev/null"_qs});
    QByteArray said;
    const auto hasSaid = [&](const char* words) {
      said += terminal.readAllStandardOutput();
      return said.contains(words);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid("_boss:"), 20'000);
    terminal.write("twelve chars\n");
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid("Once more:"), 20'000);
    terminal.write("twelve chars\n");
    QVERIFY(terminal.waitForFinished());
    QVERIFY2(hasSaid("created the platform"), said.constData());
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY2(!said.contains("twelve"), said.constData());
    QVERIFY(superuserExecute(postgres, u"DROP DATABASE "_qs + name));
  }

  void setsUpAPlatformAndItsUpgrade() {
    const QString name = u"gws_%1"_qs.arg(QCoreApplication::applicationPid());
    const auto server = testServer::running();
    QVERIFY(server);
    const QString postgres = server->superuserUri(u"postgres"_qs);
    QVERIFY(superuserExecute(postgres, u"CREATE DATABASE "_qs + name));
    const QString uri = server->superuserUri(name);
    const QString boss = name + u"_boss"_qs;

    const auto made = runProgram({u"setup"_qs, uri, u"--manager-login"_qs, boss,
                                  u"--manager-name"_qs, u"Ana"_qs, u"--currency"_qs, u"JPY"_qs,
                                  u"--exponent"_qs, u"0"_qs, u"--name"_qs, u"Yoko"_qs});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QVERIFY(made.out.contains(u"created the platform"_qs));
    const auto registered = runProgram(
        {u"call"_qs, u"register_user"_qs, u"{\"name\": \"Bo\", \"email\": \"b@example.org\"}"_qs},
        server->uri(name, boss));
    QVERIFY2(registered.code == 0, qPrintable(registered.err));
    const auto deposited =
        runProgram({u"call"_qs, u"deposit"_qs, u"{\"user_id\": 2, \"amount\": 5}"_qs},
                   server->uri(name, boss));
    QVERIFY2(deposited.code == 0, qPrintable(deposited.err));

    const auto again = runProgram({u"setup"_qs, uri});
    QVERIFY2(again.code == 0, qPrintable(again.err));
    QVERIFY(again.out.contains(u"already"_qs));
    const auto shown =
        runProgram({u"show"_qs, u"user"_qs, u"2"_qs, u"--json"_qs}, server->uri(name, boss));
    QCOMPARE(shown.json().value(u"name"_qs).toString(), u"Bo"_qs);
    QCOMPARE(shown.json().value(u"balance"_qs).toInteger(), 5);

    // The books are real: nothing may be made up or moved there.
    const auto data = runProgram({u"demo-data"_qs, uri, u"--campaigns"_qs, u"3"_qs});
    QCOMPARE(data.code, number(ExitCode::rejected));

    // A newer program was here.
    QVERIFY(superuserExecute(uri,
                             u"INSERT INTO groundswell.schema_migrations (version, checksum) "
                             u"VALUES (999, 'x')"_qs));
    const auto older = runProgram({u"setup"_qs, uri});
    QCOMPARE(older.code, number(ExitCode::rejected));
    QVERIFY(older.err.contains(u"999"_qs));

    dropPlatform(name, {boss});
  }

  // As on a managed server: no superuser anywhere, and a server that one hardened before.
  void setsUpUpgradesAndFillsAsTheDatabasesOwner() {
    const QString name = u"gwo_%1"_qs.arg(QCoreApplication::applicationPid());
    const auto server = testServer::running();
    QVERIFY(server);
    const QString postgres = server->superuserUri(u"postgres"_qs);
    const QString admin = name + u"_admin"_qs;
    QVERIFY(superuserExecute(postgres, u"CREATE ROLE %1 LOGIN CREATEROLE"_qs.arg(admin)));
    QVERIFY(superuserExecute(postgres, u"CREATE DATABASE %1 OWNER %2"_qs.arg(name, admin)));
    const QString uri = server->uri(name, admin);
    const QString boss = name + u"_boss"_qs;
    const auto made = runProgram({u"setup"_qs, uri, u"--scratch"_qs, u"--manager-login"_qs, boss});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const auto again = runProgram({u"setup"_qs, uri});
    QVERIFY2(again.code == 0, qPrintable(again.err));
    const auto filled = runProgram({u"demo-data"_qs, uri, u"--campaigns"_qs, u"6"_qs, u"--users"_qs,
                                    u"20"_qs, u"--pledges"_qs, u"50"_qs});
    QVERIFY2(filled.code == 0, qPrintable(filled.err));
    // It is no member of the owner afterwards: it cannot write round the rules.
    const auto peek = superuserExecute(uri, u"SELECT balance FROM groundswell.users"_qs);
    QVERIFY(!peek);
    const auto served = runProgram({u"serve"_qs, u"--once"_qs, server->uri(name, boss)});
    QVERIFY2(served.code == 0, qPrintable(served.err));
    dropPlatform(name, {boss, admin});
  }

  void refusesASchemaOfAnotherProgram() {
    const TestPlatform platform;
    platform.execute(
        u"CREATE OR REPLACE FUNCTION groundswell.schema_version() RETURNS integer LANGUAGE sql "
        u"IMMUTABLE AS 'SELECT 999'"_qs);
    const auto run = runProgram({u"show"_qs, u"user"_qs, u"1"_qs}, platform.uri());
    QCOMPARE(run.code, number(ExitCode::rejected));
    QVERIFY(!run.err.isEmpty());
  }

  void refusesSetupOptionsThatCannotBe() {
    for (const QStringList& wrong :
         {QStringList{u"--currency"_qs, u"euro"_qs}, QStringList{u"--exponent"_qs, u"7"_qs},
          QStringList{u"--name"_qs, u" "_qs}, QStringList{u"--manager-email"_qs, u"nobody"_qs},
          QStringList{u"--manager-login"_qs, u"Big Boss"_qs}}) {
      const auto run =
          runProgram(QStringList{u"setup"_qs, u"postgresql://x@127.0.0.1:1/y"_qs} + wrong);
      QCOMPARE(run.code, number(ExitCode::usage));
    }
  }

  void fillsAPlatformThatServeThenClosesOnce() {
    const TestPlatform platform;
    const auto filled =
        runProgram({u"demo-data"_qs, platform.superuserUri(), u"--campaigns"_qs, u"30"_qs,
                    u"--users"_qs, u"100"_qs, u"--pledges"_qs, u"600"_qs, u"--seed"_qs, u"3"_qs});
    QVERIFY2(filled.code == 0, qPrintable(filled.err));
    QVERIFY(filled.out.contains(u"30 campaigns (10 due), 101 people, 600 pledges"_qs));
    const auto served = runProgram({u"serve"_qs, u"--once"_qs}, platform.uri());
    QVERIFY2(served.code == 0, qPrintable(served.err));
    QVERIFY(served.out.contains(u"closed 5 successful, 5 failed"_qs));
    QCOMPARE(
        platform.value(u"SELECT count(*) FROM groundswell.campaigns WHERE status = 'active' AND "
                       u"deadline < clock_timestamp()"_qs),
        u"0"_qs);
    const auto again = runProgram({u"serve"_qs, u"--once"_qs}, platform.uri());
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, QString());
    QCOMPARE(platform.reconcile(), QStringList());
  }

  void servesUntilItIsToldToEnd() {
    const TestPlatform platform;
    QProcess program;
    program.start(QStringLiteral(GROUNDSWELL_PROGRAM), {u"serve"_qs, platform.uri()});
    QTRY_VERIFY_WITH_TIMEOUT(program.bytesAvailable() > 0, 20'000);
    QVERIFY(program.readAllStandardOutput().startsWith("serving "));
    kill(static_cast<pid_t>(program.processId()), SIGTERM);
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
  }

  void replaysAFileWithoutADisagreement() {
    const TestPlatform platform;
    const auto run = runProgram({u"replay"_qs, written(replayFile())}, platform.uri());
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QVERIFY(run.out.contains(u"20 campaigns, 19 backers, 190 pledges"_qs));
    QVERIFY(run.out.contains(u"closed 9 successful, 11 failed; refunded 100 pledges"_qs));
    QVERIFY(run.out.contains(u"0 disagreements with the file"_qs));
    QVERIFY(run.out.contains(u"0 disagreements in the books"_qs));
    QCOMPARE(platform.reconcile(), QStringList());
    // On the same platform again: others' people and money are in nobody's way.
    QCOMPARE(runProgram({u"replay"_qs, written(replayFile())}, platform.uri()).code, 0);
    QCOMPARE(platform.reconcile(), QStringList());
  }

  void lowersTheSmallestPledgeWhereTheFileNeedsIt() {
    const TestPlatform platform;
    const QByteArray file =
        "id,name,category,goal_minor,pledged_minor,backers,state\n1,Small,Music,10,10,4,"
        "successful\n";
    const auto run = runProgram({u"replay"_qs, written(file)}, platform.uri());
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QCOMPARE(platform.value(u"SELECT pledge_min FROM groundswell.platform_settings"_qs), u"2"_qs);
  }

  void tellsWhereTheFileDisagrees() {
    const TestPlatform platform;
    const auto run = runProgram({u"replay"_qs, written(replayFile("successful"))}, platform.uri());
    QCOMPARE(run.code, number(ExitCode::disagreement));
    QVERIFY(run.out.contains(
        u"campaign 2000 (Nobody came): verdict should be successful, is failed"_qs));
  }

  void refusesToReplayWhereTheBooksAreReal() {
    const TestPlatform platform;
    platform.execute(u"UPDATE groundswell.platform_settings SET scratch = false"_qs);
    const auto run = runProgram({u"replay"_qs, written(replayFile())}, platform.uri());
    QCOMPARE(run.code, number(ExitCode::rejected));
    QCOMPARE(platform.value(u"SELECT count(*) FROM groundswell.users"_qs), u"1"_qs);
  }

  void runsNothingOfAFileWithABadLine() {
    const TestPlatform platform;
    const auto run = runProgram({u"replay"_qs, written(replayFile() + "3000,X,Y,0,0,0,failed\n")},
                                platform.uri());
    QCOMPARE(run.code, number(ExitCode::usage));
    QVERIFY(run.err.contains(u"Line 22: goal_minor"_qs));
    QCOMPARE(platform.value(u"SELECT count(*) FROM groundswell.users"_qs), u"1"_qs);
  }

 private:
  // Roles belong to the whole server, which other tests share.
  static void dropPlatform(const QString& name, QStringList roles) {
    const QString postgres = testServer::running()->superuserUri(u"postgres"_qs);
    QVERIFY(superuserExecute(postgres, u"DROP DATABASE %1 (FORCE)"_qs.arg(name)));
    for (const QString& group : {u"owner"_qs, u"manager"_qs, u"staff"_qs, u"creator"_qs,
                                 u"backer"_qs, u"auditor"_qs, u"service"_qs}) {
      roles.append(name + u'_' + group);
    }
    for (const QString& role : std::as_const(roles)) {
      static_cast<void>(superuserExecute(postgres, u"DROP OWNED BY %1"_qs.arg(role)));
      static_cast<void>(superuserExecute(postgres, u"DROP ROLE %1"_qs.arg(role)));
    }
  }

  [[nodiscard]] QString written(const QByteArray& bytes) const {
    const QString path = m_folder.filePath(u"replay.csv"_qs);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write the file");
    file.write(bytes);
    return path;
  }

  QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
