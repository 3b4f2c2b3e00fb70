// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>

#include "app/commands/command.h"
#include "app/commands/session.h"
#include "app/showjson.h"
#include "app/terminal.h"

namespace {

constexpr QLatin1StringView jsonOption("json");

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QStringLiteral(
          "Prints one campaign with its rewards, milestones and totals, one person, or one pledge. "
          "With --json for programs: amounts in minor units (cents), times in ISO 8601 UTC, null "
          "for none. Of a campaign \"totals\" has goal, raised (confirmed money; of a closed one "
          "what it had raised when it closed), percent (floored), pending (promised, counts "
          "nowhere), held (confirmed pledges that were not refunded) and confirmed_pledges.\n\n") +
      exitCodesHelp());
  parser.addPositionalArgument(QStringLiteral("campaign|user|pledge"),
                               QStringLiteral("What to show."));
  parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("Its number."));
  CommandSession::addPlatformOption(parser);
  parser.addOption({jsonOption, QStringLiteral("As JSON.")});
}

// Reads one thing, prints it and ends the session.
template <class T>
void show(CommandSession& session, bool asJson, std::function<Result<T>(Connection&)> read) {
  session.worker().run<T>(
      &session, Worker::Lane::interactive, std::move(read),
      [&session, asJson](const Result<T>& found) {
        if (!found) {
          terminal::complain(found.error(), Attempt::load);
          return session.end(exitCodeOf(found.error().kind));
        }
        const Platform& platform = session.platform();
        terminal::print(
            asJson ? QString::fromUtf8(QJsonDocument(showJson::of(*found)).toJson()).trimmed()
                   : showText::of(*found, {platform.currencyCode, platform.currencyExponent})
                         .trimmed());
        session.end(ExitCode::done);
      });
}

template <class T>
Result<T> orRefusal(Result<std::optional<T>> found, Refusal refusal) {
  if (!found) return Failure(found.error());
  if (!*found) return Failure(Error{.kind = ErrorKind::rejected, .refusal = refusal});
  return **std::move(found);
}

int run(const QCommandLineParser& parser) {
  const QStringList positional = parser.positionalArguments();
  const QString what = positional.value(1);
  bool isNumber = false;
  const qint64 id = positional.value(2).toLongLong(&isNumber);
  if (positional.size() != 3 || !isNumber ||
      (what != u"campaign" && what != u"user" && what != u"pledge")) {
    terminal::complain(QStringLiteral(
        "show takes campaign, user or pledge and a number. See groundswell show --help."));
    return number(ExitCode::usage);
  }
  const QString uri = CommandSession::platformUri(parser);
  if (uri.isEmpty()) return number(ExitCode::usage);
  const bool asJson = parser.isSet(jsonOption);
  CommandSession session(uri);
  return session.run([&] {
    if (what == u"campaign") {
      show<CampaignDetail>(session, asJson, [id](Connection& connection) {
        return campaignDetail(connection, CampaignId{id});
      });
    } else if (what == u"user") {
      show<Person>(session, asJson, [id](Connection& connection) {
        return orRefusal(person(connection, UserId{id}), Refusal::unknownUser);
      });
    } else {
      show<Pledge>(session, asJson, [id](Connection& connection) {
        return orRefusal(pledge(connection, PledgeId{id}), Refusal::unknownPledge);
      });
    }
  });
}

}  // namespace

const Command commands::show = {"show", "prints a campaign, a person or a pledge", describe, run};
