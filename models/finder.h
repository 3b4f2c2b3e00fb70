// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "models/console.h"
#include "models/pageaddress.h"

// Something that the server knows, and where it is shown.
struct Found {
  enum class Kind { campaign, person };
  Kind kind = Kind::campaign;
  QString title;  // a campaign's title, a person's name
  QString note;   // its creator, the e-mail address
  qint64 number = 0;
  PageAddress address;
};

using FoundDone = std::function<void(const Result<std::vector<Found>>&)>;
// Answers once, in the GUI thread, unless the asker is gone by then.
using Finder = std::function<void(QObject* asker, const QString& words, FoundDone done)>;

// Campaigns by number or words; people by number, name or e-mail address for who sees all. A few
// of each, the newest campaigns first. The console outlives what asks.
[[nodiscard]] Finder makeFinder(Console& console);

// Campaigns by number (that one first) or words of title or creator, the newest first. On a worker
// thread.
[[nodiscard]] Result<std::vector<Found>> findCampaigns(Connection& connection, const QString& words,
                                                       int rowsMax);
