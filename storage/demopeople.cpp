// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demopeople.h"

#include <QVariant>

#include "storage/connection_p.h"
#include "storage/logins.h"

namespace {

// The e-mail address of somebody who runs the most campaigns, of those without a login.
constexpr QLatin1StringView busyCreator(
    "SELECT u.email FROM groundswell.users u JOIN groundswell.campaigns c ON c.creator_id = u.id "
    "WHERE u.login IS NULL AND c.status = 'active' AND NOT groundswell.is_due(c.deadline, "
    "groundswell.moment()) GROUP BY u.id ORDER BY count(*) DESC, sum(c.current_funds) DESC, u.id "
    "LIMIT 1");
// Of somebody with money left who pledged most often.
constexpr QLatin1StringView busyBacker(
    "SELECT u.email FROM groundswell.users u JOIN groundswell.pledges p ON p.user_id = u.id "
    "WHERE u.login IS NULL AND u.balance > 0 GROUP BY u.id ORDER BY count(*) DESC, u.id LIMIT 1");

struct DemoPerson {
  const char* group = "";
  const char* name = "";
  const char* email = "";
  QLatin1StringView found = {};  // the statement that finds the address instead
};
constexpr DemoPerson people[] = {
    {"staff", "Jonas Okafor", "jonas@demo.example", {}},
    {"creator", "Cleo Maker", "cleo@demo.example", busyCreator},
    {"backer", "Ben Backer", "ben@demo.example", busyBacker},
    {"auditor", "Aino Bergstr\303\266m", "aino@demo.example", {}},
};

}  // namespace

QStringList demoGroups() {
  QStringList groups;
  for (const DemoPerson& person : people)
    groups.append(QString::fromLatin1(person.group));
  groups.append(QStringLiteral("manager"));
  return groups;
}

QString demoLogin(const QString& group) {
  return QStringLiteral("demo_") + group;
}

Result<void> addDemoPeople(const QString& adminUri) {
  auto connection = Connection::open(adminUri);
  if (!connection) return Failure(connection.error());
  Connection::Private& d = (*connection)->d();
  for (const DemoPerson& person : people) {
    const QString group = QString::fromLatin1(person.group);
    const auto known =
        d.message(QStringLiteral("SELECT EXISTS (SELECT FROM groundswell.users WHERE login = '%1')")
                      .arg(demoLogin(group)));
    if (!known) return Failure(known.error());
    if (known->at(0).toBool()) continue;
    PersonLogin login{.login = demoLogin(group),
                      .groups = {group},
                      .name = QString::fromUtf8(person.name),
                      .email = QString::fromUtf8(person.email)};
    if (!person.found.isEmpty()) {
      const auto found = d.message(person.found);
      if (!found) return Failure(found.error());
      if (!found->at(0).isNull()) login.email = found->at(0).toString();
    }
    if (auto added = addLogin(adminUri, login); !added) return added;
  }
  return {};
}
