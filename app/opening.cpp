// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "app/places.h"
#include "storage/conninfo.h"
#include "storage/databases.h"
#include "storage/demodata.h"
#include "storage/logins.h"
#include "storage/setup.h"

namespace {

// The people of this computer's platforms. Whoever uses this computer's account signs in as them
// without a password: that account owns the data's files anyway.
constexpr QLatin1StringView localManager("manager");
constexpr QLatin1StringView demoManager("demo_manager");
constexpr QLatin1StringView demoStaff("demo_staff");

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Opening)
};

struct Place {
  QString folder;  // the cluster's, within places::clusters()
  QString database;
  QString login;
  SetupRequest setup;
  std::optional<PersonLogin> staff;
  std::optional<DemoDataRequest> data;
};

Place localPlace() {
  return {.folder = QStringLiteral("local"),
          .database = QStringLiteral("groundswell"),
          .login = localManager,
          .setup = {.platformName = QStringLiteral("Groundswell"), .managerLogin = localManager},
          .staff = {},
          .data = {}};
}

Place demoPlace(const QString& database, const DemoDataRequest& data) {
  return {.folder = QStringLiteral("demo"),
          .database = database,
          .login = demoStaff,
          .setup = {.scratch = true,
                    .rolePrefix = QStringLiteral("groundswell_demo"),
                    .platformName = QStringLiteral("Groundswell Demo"),
                    .managerLogin = demoManager,
                    .managerName = QStringLiteral("Mira Lindqvist"),
                    .managerEmail = QStringLiteral("mira@demo.example")},
          .staff = PersonLogin{.login = demoStaff,
                               .groups = {QStringLiteral("staff")},
                               .name = QStringLiteral("Jonas Okafor"),
                               .email = QStringLiteral("jonas@demo.example")},
          .data = data};
}

// What a console is given after it connected as `uri` says.
Result<OpenedPlatform> connectTo(const QString& uri, std::shared_ptr<LocalServer> server,
                                 const OpeningProgress& progress) {
  progress(Words::tr("Connecting …"));
  auto connection = Connection::open(uri);
  if (!connection) return Failure(connection.error());
  auto platform = describePlatform(**connection);
  if (!platform) return Failure(platform.error());
  auto person = personSignedIn(**connection);
  if (!person) return Failure(person.error());
  auto outbox = Outbox::open(places::outbox(), platform->id, platform->login);
  if (!outbox) return Failure(outbox.error());
  return OpenedPlatform{std::move(server), uri, *platform, *person, *std::move(outbox)};
}

Result<void> prepare(const LocalServer& server, const Place& place,
                     const OpeningProgress& progress) {
  auto made = ensureDatabase(server.superuserUri(QStringLiteral("postgres")), place.database);
  if (!made) return Failure(made.error());
  SetupRequest setup = place.setup;
  setup.adminUri = server.superuserUri(place.database);
  if (auto needed = needsSetUp(setup.adminUri); !needed) {
    return Failure(needed.error());
  } else if (!*needed) {
    return {};
  }
  progress(Words::tr("Preparing the database …"));
  const auto report = setUp(setup);
  if (!report) return Failure(report.error());
  if (!report->created) return {};
  if (place.staff) {
    if (auto added = addLogin(setup.adminUri, *place.staff); !added) return added;
  }
  if (place.data) {
    DemoDataRequest request = *place.data;
    request.adminUri = setup.adminUri;
    progress(Words::tr("Making believable campaigns, backers and pledges …"));
    if (auto data = fillWithDemoData(request); !data) return Failure(data.error());
  }
  return {};
}

Result<OpenedPlatform> openHere(const Place& place, const OpeningProgress& progress) {
  progress(Words::tr("Starting this computer's database server …"));
  auto attached = LocalServer::attach({.directory = places::clusters() + u'/' + place.folder,
                                       .peerLogins = {place.setup.managerLogin, place.login}});
  if (!attached) return Failure(attached.error());
  std::shared_ptr<LocalServer> server = *std::move(attached);
  if (auto prepared = prepare(*server, place, progress); !prepared) {
    return Failure(prepared.error());
  }
  return connectTo(server->uri(place.database, place.login), server, progress);
}

}  // namespace

Result<OpenedPlatform> openPlatform(const PlatformChoice& choice, const OpeningProgress& progress) {
  switch (choice.kind) {
    case PlatformChoice::Kind::demo:
      return openHere(demoPlace(QStringLiteral("groundswell_demo"),
                                {.campaigns = 240, .users = 3'000, .pledges = 24'000, .seed = 7}),
                      progress);
    case PlatformChoice::Kind::local:
      return openHere(localPlace(), progress);
    case PlatformChoice::Kind::server:
      break;
  }
  return connectTo(choice.uri, nullptr, progress);
}

Result<OpenedPlatform> openTour(const OpeningProgress& progress) {
  const QString database =
      QStringLiteral("groundswell_tour_%1").arg(QCoreApplication::applicationPid());
  return openHere(
      demoPlace(database, {.campaigns = 1'000, .users = 4'000, .pledges = 60'000, .seed = 11}),
      progress);
}

void closeTour(const OpenedPlatform& opened) {
  const auto info = Conninfo::parse(opened.uri);
  if (!info || !opened.server) return;
  static_cast<void>(
      dropDatabase(opened.server->superuserUri(QStringLiteral("postgres")), info->database()));
}
