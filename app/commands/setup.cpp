// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setup.h"
#include "storage/password.h"

#include <QRegularExpression>

#include "app/commands/command.h"
#include "app/exitcode.h"
#include "app/terminal.h"

namespace {

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QStringLiteral("Creates a platform in a PostgreSQL database, or upgrades the one there to "
                     "this program's schema: the role that owns it, the groups, tables and "
                     "functions, and the first manager.\n\n"
                     "The URI's login is the database's owner with the right to create roles, or a "
                     "superuser. Role names belong to the whole server, so each platform's begin "
                     "with a prefix of its own. Running it again changes only what is missing; "
                     "the options other than the URI matter at creation only.\n\n") +
      exitCodesHelp());
  parser.addPositionalArgument(QStringLiteral("URI"),
                               QStringLiteral("postgresql://login@host/database"));
  const auto add = [&](const char* name, const char* description, const char* value) {
    parser.addOption({QLatin1StringView(name), QLatin1StringView(description),
                      value ? QString::fromLatin1(value) : QString()});
  };
  add("scratch",
      "A platform to play with (demo, drill, replay, tests): time can be moved there, and "
      "demo-data "
      "writes there. For good.",
      nullptr);
  add("prefix", "How its roles' names begin; without it the database's name.", "PREFIX");
  add("name", "The platform's name as people see it.", "NAME");
  add("currency", "Its one currency, three letters (ISO 4217); without it EUR.", "CODE");
  add("exponent", "Decimals of the currency, 0 to 4; without it 2.", "NUMBER");
  add("manager-name", "The first manager's name.", "NAME");
  add("manager-email", "The first manager's e-mail address.", "EMAIL");
  add("manager-login", "The first manager's login, which is made; without it the URI's own.",
      "LOGIN");
  add("ask-manager-password",
      "Ask on the terminal for the password of --manager-login. Without it the environment's "
      "GROUNDSWELL_MANAGER_PASSWORD is taken, and without that the login has none.",
      nullptr);
}

// The first manager's password as asked or found; false after a complaint.
bool takePassword(const QCommandLineParser& parser, SetupRequest& request) {
  const char* const variable = "GROUNDSWELL_MANAGER_PASSWORD";
  std::optional<QString> password;
  if (parser.isSet(QStringLiteral("ask-manager-password"))) {
    password = terminal::askSecret(QStringLiteral("Password of %1:").arg(request.managerLogin));
    const auto again = password ? terminal::askSecret(QStringLiteral("Once more:")) : std::nullopt;
    if (!again || again != password) {
      terminal::complain(again ? QStringLiteral("These are two different passwords.")
                               : QStringLiteral("There is no terminal to ask on; set %1 instead.")
                                     .arg(QLatin1StringView(variable)));
      return false;
    }
  } else if (qEnvironmentVariableIsSet(variable)) {
    password = qEnvironmentVariable(variable);
  }
  if (!password) return true;
  if (request.managerLogin.isEmpty() || password->toUcs4().size() < passwordCharactersMin) {
    terminal::complain(
        request.managerLogin.isEmpty()
            ? QStringLiteral("A password needs --manager-login; the URI's login keeps its own.")
            : QStringLiteral("The manager's password has at least %1 characters.")
                  .arg(passwordCharactersMin));
    return false;
  }
  request.managerVerifier = scramVerifier(*password);
  return true;
}

// The request, or nothing after a complaint.
std::optional<SetupRequest> requestFrom(const QCommandLineParser& parser) {
  const QStringList positional = parser.positionalArguments();
  if (positional.size() != 2) {
    terminal::complain(QStringLiteral("setup takes one URI. See groundswell setup --help."));
    return std::nullopt;
  }
  SetupRequest request{.adminUri = positional.at(1),
                       .scratch = parser.isSet(QStringLiteral("scratch"))};
  const auto take = [&](const char* option, QString& into) {
    if (parser.isSet(QLatin1StringView(option))) into = parser.value(QLatin1StringView(option));
  };
  take("prefix", request.rolePrefix);
  take("name", request.platformName);
  take("currency", request.currency);
  take("manager-name", request.managerName);
  take("manager-email", request.managerEmail);
  take("manager-login", request.managerLogin);

  static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$"));
  static const QRegularExpression email(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
  static const QRegularExpression login(QStringLiteral("^[a-z_][a-z0-9_.-]{0,38}$"));
  QString exponent = QString::number(request.exponent);
  take("exponent", exponent);
  bool isNumber = false;
  request.exponent = exponent.toInt(&isNumber);
  const char* wrong = nullptr;
  if (!isNumber || request.exponent < 0 || request.exponent > 4) {
    wrong = "--exponent is a number from 0 to 4.";
  } else if (!code.match(request.currency).hasMatch()) {
    wrong = "--currency is three capital letters, such as EUR.";
  } else if (request.platformName.trimmed().isEmpty() || request.platformName.size() > 200) {
    wrong = "--name is 1 to 200 characters.";
  } else if (request.managerName.trimmed().isEmpty() || request.managerName.size() > 200) {
    wrong = "--manager-name is 1 to 200 characters.";
  } else if (!email.match(request.managerEmail).hasMatch() || request.managerEmail.size() > 200) {
    wrong = "--manager-email looks like name@example.org, at most 200 characters.";
  } else if (!request.managerLogin.isEmpty() && !login.match(request.managerLogin).hasMatch()) {
    wrong = "--manager-login is lower case letters, digits and _ . - , at most 39 of them.";
  }
  if (wrong) {
    terminal::complain(QString::fromLatin1(wrong));
    return std::nullopt;
  }
  return takePassword(parser, request) ? std::optional(request) : std::nullopt;
}

int run(const QCommandLineParser& parser) {
  const auto request = requestFrom(parser);
  if (!request) return number(ExitCode::usage);
  const auto report = setUp(*request);
  if (!report) {
    terminal::complain(report.error(), Attempt::setUp);
    return number(exitCodeOf(report.error().kind));
  }
  for (const QString& sentence : report->done)
    terminal::print(sentence);
  for (const QString& warning : report->warnings)
    terminal::complain(QStringLiteral("Warning: ") + warning);
  if (!report->created && !request->managerVerifier.isEmpty()) {
    terminal::complain(
        QStringLiteral("Warning: there was a platform already; nobody's password was changed."));
  }
  if (report->created) {
    terminal::print(QStringLiteral("created the platform with schema %1").arg(report->schemaNow));
  } else if (report->schemaBefore < report->schemaNow) {
    terminal::print(QStringLiteral("upgraded the platform from schema %1 to %2")
                        .arg(report->schemaBefore)
                        .arg(report->schemaNow));
  } else {
    terminal::print(
        QStringLiteral("the platform has schema %1 already; its functions were made anew")
            .arg(report->schemaNow));
  }
  return number(ExitCode::done);
}

}  // namespace

const Command commands::setup = {
    "setup", "creates a platform in a PostgreSQL database, or upgrades it", describe, run};
