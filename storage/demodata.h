// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "storage/result.h"

// Fills an empty scratch platform with believable people, campaigns and pledges, set-based: a
// million pledges take minutes. The same seed on the same kind of platform makes the same data,
// their times relative to now.

struct DemoDataRequest {
  // As whom: setup's login, the database's owner with CREATEROLE or a superuser. It acts as the
  // platform's owner.
  QString adminUri = {};
  int campaigns = 0;  // 1 to 1 000 000
  int users = 0;      // 2 to 10 000 000
  int pledges = 0;    // 0 to 10 000 000
  qint64 seed = 1;
};

struct DemoDataReport {
  qint64 campaigns = 0;
  qint64 due = 0;  // of these: still active, their deadline passed
  qint64 users = 0;
  qint64 pledges = 0;
  qint64 logLines = 0;
};

// One transaction: all of it or nothing. Blocks; run it in a worker's or the command line's thread.
// progress, where given, is told each step's number, from 1, and their count; in the same thread.
// Errors: rejected/notScratch; rejected/invalidValue with the field ("platform": it is not empty);
// notPermitted; connectionLost.
[[nodiscard]] Result<DemoDataReport> fillWithDemoData(
    const DemoDataRequest& request, const std::function<void(int step, int steps)>& progress = {});
