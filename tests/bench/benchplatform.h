// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "storage/connection.h"
#include "storage/ids.h"
#include "storage/money.h"
#include "storage/result.h"

// Some rows whose ids follow one another.
struct IdRange {
  qint64 first = 0;
  qint64 count = 0;

  [[nodiscard]] qint64 at(qint64 index) const { return first + index; }
};

// A scratch platform to measure on, with a session of the login that set it up, which writes
// set-based as the owner. What is written keeps the books right: reconcile() agrees before and
// after each run.
class BenchPlatform final {
 public:
  // Sets the platform up where the database has none. Errors: rejected where it has one that is
  // not scratch; those of setUp().
  [[nodiscard]] static Result<BenchPlatform> open(const QString& uri);

  [[nodiscard]] const QString& uri() const { return m_uri; }
  [[nodiscard]] Connection& admin() const { return *m_admin; }

  // At least that many backers with full wallets, made where they are missing.
  [[nodiscard]] Result<IdRange> backers(int count) const;
  // New active campaigns with one unlimited tier each, of price(); tiers' ids follow likewise.
  struct Campaigns {
    IdRange campaigns;
    IdRange tiers;
  };
  [[nodiscard]] Result<Campaigns> newCampaigns(int count) const;
  // A campaign whose deadline has come, far below its goal, with that many paid pledges of the
  // backers.
  [[nodiscard]] Result<CampaignId> newFailing(const IdRange& backers, int pledges) const;
  [[nodiscard]] static constexpr Money price() { return {1'000}; }

  // As the owner, in one transaction; answers the first value of the last statement.
  [[nodiscard]] Result<qint64> asOwner(const QString& statements) const;
  // What reconcile() finds wrong.
  [[nodiscard]] Result<qint64> disagreements() const;

 private:
  BenchPlatform(QString uri, std::unique_ptr<Connection> admin, QString owner)
      : m_uri(std::move(uri)), m_admin(std::move(admin)), m_owner(std::move(owner)) {}

  QString m_uri;
  std::unique_ptr<Connection> m_admin;
  QString m_owner;  // quoted
};
