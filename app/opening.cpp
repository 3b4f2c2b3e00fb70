// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "app/places.h"
#include "storage/databases.h"
#include "storage/demodata.h"
#include "storage/demopeople.h"
#include "storage/password.h"
#include "storage/setup.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Opening)
};

// A platform on this computer, in a cluster of its own: people and groups are the whole cluster's.
struct Place {
  QString folder;  // the cluster's, within places::clusters()
  QString database;
  QStringList peerLogins;  // who needs no password
  SetupRequest setup;
  std::optional<DemoDataRequest> data;
};

Place localPlace(const std::optional<FirstManager>& manager) {
  Place place{.folder = QStringLiteral("local"),
              .database = QStringLiteral("groundswell"),
              .peerLogins = {},
              .setup = {.platformName = QStringLiteral("Groundswell")},
              .data = {}};
  if (manager) {
    place.setup.managerLogin = manager->login;
    place.setup.managerName = manager->name;
    place.setup.managerEmail = manager->email;
    place.setup.managerVerifier = scramVerifier(manager->password);
  }
  return place;
}

Place demoPlace(const QString& folder, const DemoDataRequest& data) {
  Place place{.folder = folder,
              .database = QStringLiteral("groundswell_demo"),
              .peerLogins = {},
              .setup = {.scratch = true,
                        .platformName = QStringLiteral("Groundswell Demo"),
                        .managerLogin = demoLogin(QStringLiteral("manager")),
                        .managerName = QStringLiteral("Mira Lindqvist"),
                        .managerEmail = QStringLiteral("mira@demo.example")},
              .data = data};
  const QStringList groups = demoGroups();
  for (const QString& group : groups)
    place.peerLogins.append(demoLogin(group));
  return place;
}

Error refused(Refusal refusal) {
  return {.kind = kindOf(refusal), .refusal = refusal};
}

// What a console is given after it connected as the address says.
Result<OpenedPlatform> connectTo(const Address& address, const OpeningProgress& progress) {
  progress(Words::tr("Connecting…"));
  auto connection = Connection::open(address);
  if (!connection) return Failure(connection.error());
  auto platform = describePlatform(**connection);
  if (!platform) return Failure(platform.error());
  auto person = personSignedIn(**connection);
  if (!person) return Failure(person.error());
  auto outbox = Outbox::open(places::outbox(), platform->id, platform->login);
  if (!outbox) return Failure(outbox.error());
  return OpenedPlatform{.server = {},
                        .address = address,
                        .platform = *platform,
                        .person = *person,
                        .outbox = *std::move(outbox),
                        .usesPassword = (*connection)->usesPassword()};
}

Result<void> prepare(const LocalServer& server, const Place& place,
                     const OpeningProgress& progress) {
  auto made = ensureDatabase(server.superuserUri(QStringLiteral("postgres")), place.database);
  if (!made) return Failure(made.error());
  SetupRequest setup = place.setup;
  setup.adminUri = server.superuserUri(place.database);
  const auto isNeeded = needsSetUp(setup.adminUri);
  if (!isNeeded) return Failure(isNeeded.error());
  if (!*isNeeded) return {};
  if (setup.managerLogin.isEmpty()) {
    const auto isThere = hasPlatform(setup.adminUri);
    if (!isThere) return Failure(isThere.error());
    if (!*isThere) return Failure(refused(Refusal::noPlatform));
  }
  progress(Words::tr("Preparing the database…"));
  const auto report = setUp(setup);
  if (!report) return Failure(report.error());
  if (!place.data) return {};
  if (report->created) {
    DemoDataRequest request = *place.data;
    request.adminUri = setup.adminUri;
    progress(Words::tr("Making believable campaigns, backers and pledges…"));
    if (auto data = fillWithDemoData(request); !data) return Failure(data.error());
  }
  return addDemoPeople(setup.adminUri);
}

Result<OpenedPlatform> openHere(const Place& place, const QString& login, const QString& password,
                                const OpeningProgress& progress) {
  progress(Words::tr("Starting this computer's database server…"));
  auto attached = LocalServer::attach(
      {.directory = places::clusters() + u'/' + place.folder, .peerLogins = place.peerLogins});
  if (!attached) return Failure(attached.error());
  std::shared_ptr<LocalServer> server = *std::move(attached);
  if (auto prepared = prepare(*server, place, progress); !prepared) {
    return Failure(prepared.error());
  }
  if (login.isEmpty()) return Failure(refused(Refusal::passwordMissing));
  auto opened = connectTo({server->uri(place.database, login), password}, progress);
  if (!opened) return opened;
  opened->server = std::move(server);
  opened->isDemo = place.data.has_value();
  return opened;
}

}  // namespace

Result<OpenedPlatform> openPlatform(const OpenRequest& request, const OpeningProgress& progress) {
  const PlatformChoice& choice = request.choice;
  const QString demoPerson =
      choice.login.isEmpty() ? demoLogin(QStringLiteral("staff")) : choice.login;
  switch (choice.kind) {
    case PlatformChoice::Kind::demo:
      return openHere(demoPlace(QStringLiteral("demo"),
                                {.campaigns = 240, .users = 3'000, .pledges = 24'000, .seed = 7}),
                      demoPerson, {}, progress);
    case PlatformChoice::Kind::tour:
      return openHere(
          demoPlace(QStringLiteral("tour"),
                    {.campaigns = 1'000, .users = 4'000, .pledges = 60'000, .seed = 11}),
          demoPerson, {}, progress);
    case PlatformChoice::Kind::local:
      return openHere(localPlace(request.manager), choice.login, request.password, progress);
    case PlatformChoice::Kind::server:
      break;
  }
  return connectTo({choice.uri, request.password}, progress);
}
