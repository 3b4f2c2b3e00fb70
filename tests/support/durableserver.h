// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include <QStringList>
#include <QTemporaryDir>

#include "storage/cluster.h"
#include "storage/ids.h"

// A cluster of one test's own with the settings that real books are kept with, and one scratch
// platform in it: for tests that kill their server. What fails here ends the test's program.
// Belongs to one thread at a time, but for the addresses.
class DurableServer final {
 public:
  struct Disk {
    std::chrono::microseconds flush{0};  // takes at least this; 0: as long as it takes
  };
  explicit DurableServer(const Disk& disk);
  ~DurableServer();
  Q_DISABLE_COPY_MOVE(DurableServer)

  // After a kill: the server recovers.
  void start() const;
  // The postmaster and every process that it began, all at once: none can say goodbye, none can
  // write what it had kept in memory. What the operating system holds of their files stays.
  void kill() const;

  // The manager's.
  [[nodiscard]] QString uri() const;
  [[nodiscard]] QString superuserUri() const;
  // As the superuser: the last statement's first value.
  QString value(const QString& sql) const;

  // People 1001, 1002, ... with full wallets.
  void addBackers(int count) const;
  [[nodiscard]] std::vector<CampaignId> addCampaigns(int count) const;
  // What reconcile() finds wrong; empty: nothing.
  [[nodiscard]] QString disagreements() const;

 private:
  Disk m_disk;
  QTemporaryDir m_root{QStringLiteral("/tmp/gw-XXXXXX")};
  mutable Cluster m_cluster;
};
