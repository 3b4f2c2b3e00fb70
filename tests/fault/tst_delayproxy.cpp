// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>

#include <unistd.h>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include "tests/support/delayproxy.h"
#include "tests/support/rawsession.h"
#include "tests/support/testplatform.h"

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds delay = 5ms;
constexpr int timeoutMs = 20'000;

QString serversSocket(const TestPlatform& platform) {
  const QUrlQuery query(QUrl(platform.uri()).query());
  return u"unix:"_qs + query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded) +
         u"/.s.PGSQL.5432"_qs;
}

// The superuser's, as a person's login has few sessions; to the server the proxy is who comes in.
QString uriOf(const TestPlatform& platform, quint16 port) {
  return QStringLiteral(
             "postgresql://%1@127.0.0.1:%2/%3?sslmode=disable&gssencmode=disable"
             "&application_name=proxied")
      .arg(clusterSuperuser)
      .arg(port)
      .arg(platform.database());
}

// A proxy in a thread of its own, until the end of this object.
class RunningProxy final {
 public:
  explicit RunningProxy(const QString& to) {
    auto proxy = DelayProxy::listening({.to = to, .delay = delay});
    if (!proxy || ::pipe(m_stop) != 0) qFatal("no proxy");
    m_proxy = *std::move(proxy);
    m_proxy->stopAt(m_stop[0]);
    m_thread = std::jthread([this] { m_proxy->run(); });
  }
  ~RunningProxy() {
    ::close(m_stop[1]);
    m_thread.join();
    ::close(m_stop[0]);
  }
  Q_DISABLE_COPY_MOVE(RunningProxy)

  [[nodiscard]] quint16 port() const { return m_proxy->port(); }

 private:
  int m_stop[2] = {-1, -1};
  std::unique_ptr<DelayProxy> m_proxy;
  std::jthread m_thread;
};

}  // namespace

// What is measured through the proxy is worth as much as the proxy.
class TestDelayProxy final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_platform = std::make_unique<TestPlatform>(); }
  void cleanup() { m_platform.reset(); }

  void handsEveryByteOnInBothDirections() {
    constexpr int sessions = 64;
    const RunningProxy proxy(serversSocket(*m_platform));
    const QString longAnswer =
        QStringLiteral("SELECT string_agg(md5(n::text), '') FROM generate_series(1, 20000) n");
    const QString expected = m_platform->value(longAnswer);
    QCOMPARE(expected.size(), 640'000);
    const QByteArray longQuestion = QByteArrayLiteral("groundswell ").repeated(50'000);
    const auto hash = QCryptographicHash::hash(longQuestion, QCryptographicHash::Md5).toHex();
    std::atomic<int> right = 0;
    {
      std::vector<std::jthread> threads;
      threads.reserve(sessions);
      for (int i = 0; i < sessions; ++i) {
        threads.emplace_back([&] {
          RawSession session(uriOf(*m_platform, proxy.port()));
          const auto asked =
              session.send(u"SELECT md5('"_qs + QString::fromLatin1(longQuestion) + u"')"_qs);
          const auto answered = session.send(longAnswer);
          if (asked && answered && *asked == QString::fromLatin1(hash) && *answered == expected) {
            ++right;
          }
        });
      }
    }
    QCOMPARE(right, sessions);
  }

  void letsNothingArriveSooner() {
    constexpr int questions = 20;
    const RunningProxy proxy(serversSocket(*m_platform));
    RawSession session(uriOf(*m_platform, proxy.port()));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < questions; ++i)
      QVERIFY(session.send(QStringLiteral("SELECT 1")));
    const qint64 ms = timer.elapsed();
    QVERIFY2(ms >= (questions * 2 * delay).count(), qPrintable(QString::number(ms)));
  }

  void tellsEachSideThatTheOtherEnded() {
    const RunningProxy proxy(serversSocket(*m_platform));
    const QString sessions = QStringLiteral(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
        "AND application_name = 'proxied'");
    auto session = std::make_unique<RawSession>(uriOf(*m_platform, proxy.port()));
    QCOMPARE(m_platform->value(sessions), u"1"_qs);
    session.reset();
    QTRY_COMPARE(m_platform->value(sessions), u"0"_qs);

    session = std::make_unique<RawSession>(uriOf(*m_platform, proxy.port()));
    m_platform->execute(
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                       "WHERE application_name = 'proxied' AND datname = current_database()"));
    QVERIFY(!session->send(QStringLiteral("SELECT 1")));
  }

  void endsWithItsStandardInput() {
    QProcess program;
    program.start(QStringLiteral(DELAYPROXY_PROGRAM),
                  {u"--to"_qs, serversSocket(*m_platform), u"--delay-ms"_qs, u"5"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), timeoutMs);
    const auto port = program.readLine().trimmed().toUShort();
    QVERIFY(RawSession(uriOf(*m_platform, port)).send(QStringLiteral("SELECT 1")));
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(timeoutMs));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
  }

  void refusesARouteThatIsNone_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("to");
    const QString any = QStringLiteral("127.0.0.1:0");
    QTest::newRow("neither path nor port") << any << QStringLiteral("somewhere");
    QTest::newRow("a port beyond the last") << any << QStringLiteral("127.0.0.1:70000");
    QTest::newRow("a path too long") << any << u"unix:/"_qs + QString(200, u'x');
    QTest::newRow("an address of somebody else")
        << QStringLiteral("192.0.2.1:0") << QStringLiteral("127.0.0.1:5432");
  }
  void refusesARouteThatIsNone() {
    QFETCH(const QString, at);
    QFETCH(const QString, to);
    QVERIFY(!DelayProxy::listening({.listenAt = at, .to = to, .delay = delay}));
  }

 private:
  std::unique_ptr<TestPlatform> m_platform;
};

QTEST_GUILESS_MAIN(TestDelayProxy)
#include "tst_delayproxy.moc"
