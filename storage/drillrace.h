// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "storage/action.h"
#include "storage/connection.h"
#include "storage/drill.h"

// What a race of the drill needs: people with money and a campaign, made by actions; threads with
// a connection each that are let go at one moment; what they were told; and what the database says
// afterwards. Lives in the drill's thread. For storage's own files only.
class DrillRace final {
 public:
  // Everything that one thread was told, in order.
  using Told = std::vector<Result<Answer>>;
  using Job = std::function<Told(Connection& connection, int number)>;

  struct Campaign {
    CampaignId id;
    TierId tier;  // of price()
    QDateTime deadline;
  };

  // What the rows and the books say of the campaign.
  struct Stored {
    qint64 placesTaken = 0;
    qint64 pledges = 0;
    qint64 refunded = 0;
    qint64 late = 0;
    qint64 payments = 0;
    qint64 closings = 0;
  };

  DrillRace(Race race, const Address& address);

  [[nodiscard]] static constexpr Money price() { return {10'00}; }

  [[nodiscard]] Result<void> open();
  [[nodiscard]] Connection& connection() const { return *m_connection; }

  [[nodiscard]] Result<std::vector<UserId>> makeBackers(int count, Money each);
  // places: of its only reward; none: unlimited.
  [[nodiscard]] Result<Campaign> makeCampaign(Money goal, std::optional<qint64> places);

  // Runs the job in so many threads, all let go at once. `beforeStart` is called here when all are
  // connected. Answers what all were told. Errors: of a thread that could not start or connect, or
  // of beforeStart; then no job was run.
  [[nodiscard]] Result<Told> rush(int threads, const Job& job,
                                  const std::function<Result<void>()>& beforeStart = {});

  [[nodiscard]] Result<Stored> stored(CampaignId campaign) const;
  [[nodiscard]] Result<Money> moneyOf(const std::vector<UserId>& people) const;

  // A figure of the result.
  void note(DrillFact fact, qint64 expected, qint64 found);
  void noteAtLeast(DrillFact fact, qint64 least, qint64 found);
  // How many were told anything but a `yes` or the refusals of that kind; none should be.
  void noteOthers(const Told& told, const std::function<bool(const Error&)>& isExpected);
  // The last figure of every race: what reconcile() finds.
  [[nodiscard]] Result<void> proveBooks();

  [[nodiscard]] RaceResult takeResult();

 private:
  [[nodiscard]] Result<Answer> act(const Action& action) const;

  Address m_address;
  Diagnostics m_counted;  // outlives the connections, which tell it how often they tried
  std::unique_ptr<Connection> m_connection;
  RaceResult m_result;
};

namespace drillraces {

[[nodiscard]] Result<void> lastPlaces(DrillRace& race);
[[nodiscard]] Result<void> deadline(DrillRace& race);
[[nodiscard]] Result<void> oneWallet(DrillRace& race);
[[nodiscard]] Result<void> sameRequest(DrillRace& race);

}  // namespace drillraces
