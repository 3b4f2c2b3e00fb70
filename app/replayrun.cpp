// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replayrun.h"

#include <algorithm>

#include <QHash>

#include "storage/people.h"
#include "storage/pledges.h"

namespace {

constexpr int pledgesPerRead = 2'000;

std::vector<Money> sums(const ReplayRun& run, bool failedOnly) {
  std::vector<Money> result(static_cast<size_t>(run.poolSize));
  for (size_t index = 0; index < run.campaigns.size(); ++index) {
    const ReplayCampaign& campaign = run.campaigns[index];
    if (failedOnly && campaign.successful) continue;
    for (int place = 0; place < campaign.backers; ++place) {
      Money& sum = result[static_cast<size_t>(run.backerOf(index, place))];
      sum = sum + campaign.share(place);
    }
  }
  return result;
}

// Collects what differs of one subject.
class Differences final {
 public:
  explicit Differences(QString subject) : m_subject(std::move(subject)) {}

  void compare(const char* what, const QString& expected, const QString& found) {
    if (expected == found) return;
    m_sentences.append(QStringLiteral("%1: %2 should be %3, is %4")
                           .arg(m_subject, QLatin1StringView(what), expected, found));
  }
  void compare(const char* what, qint64 expected, qint64 found) {
    compare(what, QString::number(expected), QString::number(found));
  }
  [[nodiscard]] QStringList sentences() const { return m_sentences; }

 private:
  QString m_subject;
  QStringList m_sentences;
};

Result<std::vector<Pledge>> pledgesOf(Connection& connection, CampaignId campaign) {
  std::vector<Pledge> all;
  PledgesPageRequest request{.filter = {.campaign = campaign}, .rowsMax = pledgesPerRead};
  while (true) {
    const auto page = pledgesPage(connection, request);
    if (!page) return Failure(page.error());
    all.insert(all.end(), page->begin(), page->end());
    if (page->size() < static_cast<size_t>(request.rowsMax)) return all;
    request.after = all.back();
  }
}

// One pledge of each backer, of the right amount, kept or given back.
Result<void> comparePledges(Connection& connection, const ReplayRun& run, size_t index,
                            Differences& differences) {
  const ReplayCampaign& campaign = run.campaigns[index];
  const auto pledges = pledgesOf(connection, run.campaignIds[index]);
  if (!pledges) return Failure(pledges.error());
  differences.compare("number of pledges", campaign.backers, static_cast<qint64>(pledges->size()));
  QHash<UserId, Money> expected;
  for (int place = 0; place < campaign.backers; ++place) {
    expected.insert(run.backers[static_cast<size_t>(run.backerOf(index, place))],
                    campaign.share(place));
  }
  const QString status =
      campaign.successful ? QStringLiteral("confirmed") : QStringLiteral("refunded");
  for (const Pledge& pledge : *pledges) {
    differences.compare("amount of a pledge", expected.take(pledge.user).minor,
                        pledge.amount.minor);
    differences.compare("state of a pledge", status, pledge.status);
  }
  return {};
}

Result<QStringList> differencesOf(Connection& connection, const ReplayRun& run, size_t index) {
  const ReplayCampaign& campaign = run.campaigns[index];
  Differences differences(QStringLiteral("campaign %1 (%2)").arg(campaign.id, campaign.name));
  const auto detail = campaignDetail(connection, run.campaignIds[index]);
  if (!detail) return Failure(detail.error());
  const Campaign& found = detail->campaign;
  differences.compare("verdict",
                      campaign.successful ? QStringLiteral("successful") : QStringLiteral("failed"),
                      found.status);
  differences.compare("raised", campaign.pledged.minor, found.raised.minor);
  differences.compare("what backers did not get back",
                      campaign.successful ? campaign.pledged.minor : 0, found.escrow.minor);
  if (auto compared = comparePledges(connection, run, index, differences); !compared) {
    return Failure(compared.error());
  }
  const auto creator = person(connection, run.creators[index]);
  if (!creator) return Failure(creator.error());
  differences.compare("payout", campaign.successful ? campaign.pledged.minor : 0,
                      *creator ? (*creator)->balance.minor : -1);
  return differences.sentences();
}

}  // namespace

ReplayRun::ReplayRun(std::vector<ReplayCampaign> file) : campaigns(std::move(file)) {
  for (const ReplayCampaign& campaign : campaigns)
    poolSize = std::max(poolSize, campaign.backers);
  qint64 next = 0;
  for (const ReplayCampaign& campaign : campaigns) {
    firstBacker.push_back(poolSize > 0 ? static_cast<int>(next % poolSize) : 0);
    next += campaign.backers;
  }
}

Money ReplayRun::smallestShare() const {
  Money smallest = moneyMax;
  for (const ReplayCampaign& campaign : campaigns) {
    if (campaign.backers > 0) smallest = std::min(smallest, campaign.smallestShare());
  }
  return smallest;
}

Money ReplayRun::largestShare() const {
  Money largest;
  for (const ReplayCampaign& campaign : campaigns) {
    if (campaign.backers > 0) largest = std::max(largest, campaign.share(0));
  }
  return largest;
}

std::vector<Money> ReplayRun::needs() const {
  return sums(*this, false);
}

std::vector<Money> ReplayRun::balances() const {
  return sums(*this, true);
}

Result<QStringList> campaignDisagreements(Connection& connection, const ReplayRun& run, size_t from,
                                          size_t until) {
  QStringList sentences;
  for (size_t index = from; index < until; ++index) {
    const auto differences = differencesOf(connection, run, index);
    if (!differences) return differences;
    sentences.append(*differences);
  }
  return sentences;
}

Result<QStringList> walletDisagreements(Connection& connection, const ReplayRun& run, size_t from,
                                        size_t until) {
  const std::vector<Money> expected = run.balances();
  QStringList sentences;
  for (size_t index = from; index < until; ++index) {
    const auto backer = person(connection, run.backers[index]);
    if (!backer) return Failure(backer.error());
    Differences differences(QStringLiteral("backer %1").arg(run.backers[index].value));
    differences.compare("balance", expected[index].minor, *backer ? (*backer)->balance.minor : -1);
    sentences.append(differences.sentences());
  }
  return sentences;
}
