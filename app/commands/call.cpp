// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callbatch.h"
#include "app/callrequest.h"
#include "app/commands/command.h"
#include "app/commands/session.h"
#include "app/terminal.h"

namespace {

constexpr QLatin1StringView requestIdOption("request-id");
constexpr QLatin1StringView underWayOption("under-way");

// "deposit(user_id number, amount number, ...)" for each action.
QString functionsHelp() {
  QString text;
  for (const ActionDescription& action : actions::all()) {
    QStringList parameters;
    for (const auto& parameter : action.parameters) {
      const char* type = parameter.type == ActionDescription::Type::bigint    ? "number"
                         : parameter.type == ActionDescription::Type::text    ? "text"
                         : parameter.type == ActionDescription::Type::boolean ? "boolean"
                                                                              : "JSON";
      parameters.append(QLatin1StringView(parameter.name) + u' ' + QLatin1StringView(type));
    }
    text += QStringLiteral("  %1(%2)\n")
                .arg(QLatin1StringView(action.function), parameters.join(QLatin1StringView(", ")));
  }
  return text;
}

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QStringLiteral(
          "Calls one action of the platform as the connected person and prints its answer, a JSON "
          "object in one line. Amounts are whole minor units (cents); ids are numbers; times are "
          "ISO 8601.\n"
          "  groundswell call deposit '{\"user_id\": 7, \"amount\": 2500}'\n\n"
          "A refusal is printed to standard error as\n"
          "  {\"error\": {\"kind\": ..., \"refusal\": ..., \"facts\": {...}, \"message\": ...}}\n"
          "Branch on kind and refusal; message is for people. Facts name the field and the limits "
          "missed.\n\n"
          "Each call has a request id (a UUID): called again with the same id and arguments, "
          "however often, it is done once and answers the same, with \"replayed\": true. Name one "
          "as \"request_id\" in the arguments or by --request-id; without it each call is new.\n\n"
          "Where FUNCTION is - the calls come from standard input, a JSON object a line:\n"
          "  {\"function\": \"deposit\", \"arguments\": {...}, \"request_id\": \"...\"}\n"
          "For each line one line is printed, in the same order, refusals among them in the form "
          "above; empty lines are skipped. Up to three are under way at once, so a line must not "
          "depend on the one before it: else say --under-way 1. It goes on after refusals; the "
          "exit "
          "code is the worst line's. Progress goes to standard error.\n\n"
          "Functions and their arguments, all of which may be left out or null where the rules "
          "allow it:\n") +
      functionsHelp() + u'\n' + exitCodesHelp());
  parser.addPositionalArgument(QStringLiteral("FUNCTION"),
                               QStringLiteral("The action's name, or - for a batch."));
  parser.addPositionalArgument(QStringLiteral("JSON"),
                               QStringLiteral("Its arguments by name, a JSON object."),
                               QStringLiteral("[JSON]"));
  CommandSession::addPlatformOption(parser);
  parser.addOptions(
      {{requestIdOption, QStringLiteral("The call's request id."), QStringLiteral("UUID")},
       {underWayOption, QStringLiteral("Of a batch, how many at once, 1 to 3."),
        QStringLiteral("N"), QString::number(CallBatch::underWayMax)}});
}

ExitCode complain(const Error& error, const QString& function, const Currency& currency) {
  terminal::complain(callRequest::compact(callRequest::errorObject(error, function, currency)));
  return exitCodeOf(error.kind);
}

int runBatch(const QString& uri, int underWay) {
  CommandSession session(uri);
  std::unique_ptr<CallBatch> batch;
  return session.run([&] {
    const Platform& platform = session.platform();
    batch = std::make_unique<CallBatch>(
        session.worker(), Currency{platform.currencyCode, platform.currencyExponent}, underWay);
    QObject::connect(batch.get(), &CallBatch::finished, &session, &CommandSession::end);
    batch->start();
  });
}

int runOne(const QString& uri, const Action& action) {
  CommandSession session(uri);
  return session.run([&session, action] {
    session.worker().act(&session, action, [&session, action](const Result<Answer>& result) {
      const Platform& platform = session.platform();
      if (result) {
        terminal::print(callRequest::compact(result->json));
        return session.end(ExitCode::done);
      }
      session.end(complain(result.error(), action.function,
                           {platform.currencyCode, platform.currencyExponent}));
    });
  });
}

int run(const QCommandLineParser& parser) {
  const QStringList positional = parser.positionalArguments();
  const QString function = positional.value(1);
  const bool isBatch = function == u"-";
  bool isNumber = false;
  const int underWay = parser.value(underWayOption).toInt(&isNumber);
  if (positional.size() < 2 || positional.size() > (isBatch ? 2 : 3) || !isNumber || underWay < 1 ||
      underWay > CallBatch::underWayMax) {
    terminal::complain(
        QStringLiteral("call takes a function and its arguments, or - alone; "
                       "--under-way is 1 to 3. See groundswell call --help."));
    return number(ExitCode::usage);
  }
  const QString uri = CommandSession::platformUri(parser);
  if (uri.isEmpty()) return number(ExitCode::usage);
  if (isBatch) return runBatch(uri, underWay);

  // What is wrong with the words themselves is told before anything connects.
  const auto action =
      callRequest::parseArguments(positional.value(2)).and_then([&](const QJsonObject& arguments) {
        return callRequest::parse(function, arguments, parser.value(requestIdOption));
      });
  if (!action) {
    complain(action.error(), function, {});
    return number(ExitCode::usage);
  }
  return runOne(uri, *action);
}

}  // namespace

const Command commands::call = {"call", "calls one action, or a batch of them; JSON in, JSON out",
                                describe, run};
