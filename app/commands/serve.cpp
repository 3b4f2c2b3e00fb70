// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closureservice.h"
#include "app/commands/command.h"
#include "app/commands/session.h"
#include "app/stopsignal.h"
#include "app/terminal.h"
#include "models/format.h"

namespace {

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QStringLiteral(
          "Runs the closure service without a window: closes campaigns whose deadline has "
          "come, pays out or refunds them in batches, and releases pledges that were not "
          "paid in time. Any number of consoles and services may run at once; each "
          "campaign is closed once. Ends at SIGTERM or Ctrl-C after the batch under way; "
          "what is left is done by the next run.\n\n"
          "The login is a member of the platform's service group, or staff's.\n\n") +
      exitCodesHelp());
  parser.addPositionalArgument(QStringLiteral("URI"),
                               QStringLiteral("postgresql://login@host/database; without it the "
                                              "environment's GROUNDSWELL_PLATFORM"),
                               QStringLiteral("[URI]"));
  parser.addOption(
      {QStringLiteral("once"), QStringLiteral("Do what is due now, all of it, and end.")});
}

QString describeRun(const ClosureRun& run, const Currency& currency) {
  QString text = QStringLiteral("closed %1 successful, %2 failed; refunded %3 pledges, %4")
                     .arg(run.successful)
                     .arg(run.failed)
                     .arg(run.refunded)
                     .arg(formatMoney(run.refundedAmount, currency));
  if (run.released > 0) text += QStringLiteral("; released %1 unpaid").arg(run.released);
  if (run.errors > 0) text += QStringLiteral("; %1 errors, tried again later").arg(run.errors);
  return text;
}

bool didNothing(const ClosureRun& run) {
  return run.successful == 0 && run.failed == 0 && run.refunded == 0 && run.released == 0;
}

class Serving final : public QObject {
 public:
  Serving(CommandSession& session, bool once)
      : m_session(session), m_service(session.worker()), m_once(once) {
    connect(&m_service, &ClosureService::idle, this, [this](const ClosureRun& run) { idle(run); });
    connect(&m_stop, &StopSignal::received, this, [this] {
      m_service.stop();
      m_session.end(ExitCode::done);
    });
  }

  void begin() {
    m_currency = {m_session.platform().currencyCode, m_session.platform().currencyExponent};
    if (m_once) {
      m_service.runNow();
    } else {
      terminal::print(QStringLiteral("serving %1").arg(m_session.platform().name));
      m_service.start();
    }
  }

 private:
  void idle(const ClosureRun& run) {
    if (!didNothing(run) || run.errors > 0) terminal::print(describeRun(run, m_currency));
    const auto& error = m_service.state().lastError;
    if (error) terminal::complain(*error, Attempt::closeCampaign);
    if (!m_once) return;
    if (run.errors > 0) {
      return m_session.end(exitCodeOf(error ? error->kind : ErrorKind::conflict));
    }
    if (didNothing(run)) return m_session.end(ExitCode::done);
    m_service.runNow();
  }

  CommandSession& m_session;
  ClosureService m_service;
  StopSignal m_stop;
  Currency m_currency;
  bool m_once;
};

int run(const QCommandLineParser& parser) {
  const QStringList positional = parser.positionalArguments();
  const QString uri = positional.value(1, qEnvironmentVariable("GROUNDSWELL_PLATFORM"));
  if (positional.size() > 2 || uri.isEmpty()) {
    terminal::complain(QStringLiteral("serve takes one URI. See groundswell serve --help."));
    return number(ExitCode::usage);
  }
  CommandSession session(uri);
  Serving serving(session, parser.isSet(QStringLiteral("once")));
  return session.run([&serving] { serving.begin(); });
}

}  // namespace

const Command commands::serve = {
    "serve", "closes and refunds campaigns by a timer, without a window", describe, run};
