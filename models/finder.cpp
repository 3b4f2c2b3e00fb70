// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder.h"

#include <algorithm>

#include "storage/campaigns.h"

namespace {

constexpr int rowsOfEach = 5;

Found foundCampaign(const CampaignRow& row) {
  return {.kind = Found::Kind::campaign,
          .title = row.title,
          .note = row.creatorName,
          .number = row.id.value,
          .address = {.room = QStringLiteral("campaigns"), .number = row.id.value}};
}

Found foundPerson(const Person& person) {
  return {.kind = Found::Kind::person,
          .title = person.name,
          .note = person.email,
          .number = person.id.value,
          .address = {.room = QStringLiteral("wallets"), .number = person.id.value}};
}

}  // namespace

Result<std::vector<Found>> findCampaigns(Connection& connection, const QString& words,
                                         int rowsMax) {
  std::vector<Found> found;
  if (const qint64 number = words.toLongLong(); number > 0) {
    const auto named = campaign(connection, CampaignId{number});
    if (!named) return Failure(named.error());
    if (*named) found.push_back(foundCampaign(**named));
  }
  const auto rows = campaignsPage(connection, {.search = words,
                                               .sort = CampaignSort::number,
                                               .order = Qt::DescendingOrder,

                                               .rowsMax = rowsMax});
  if (!rows) return Failure(rows.error());
  for (const CampaignRow& row : *rows) {
    const bool isThere =
        std::ranges::any_of(found, [&](const Found& one) { return one.number == row.id.value; });
    if (!isThere) found.push_back(foundCampaign(row));
  }
  return found;
}

Finder makeFinder(Console& console) {
  return [&console](QObject* asker, const QString& words, FoundDone done) {
    console.read<std::vector<Found>>(
        asker,
        [words,
         findsPeople = console.seesAll()](Connection& connection) -> Result<std::vector<Found>> {
          auto found = findCampaigns(connection, words, rowsOfEach);
          if (!found || !findsPeople) return found;
          const auto people = peoplePage(connection, {.search = words, .rowsMax = rowsOfEach});
          if (!people) return Failure(people.error());
          for (const Person& person : *people)
            found->push_back(foundPerson(person));
          return found;
        },
        std::move(done));
  };
}
