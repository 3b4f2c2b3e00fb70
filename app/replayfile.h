// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <tl/expected.hpp>

#include <QString>

#include "storage/money.h"

// One campaign of the file that `replay` runs, and how it ended.
struct ReplayCampaign {
  QString id;  // the file's, for messages
  QString name;
  QString category;
  Money goal;
  Money pledged;
  int backers = 0;
  bool successful = false;

  // What the backer with this place, from 0, pledges: an even part, the remainder on the first.
  [[nodiscard]] Money share(int place) const;
  // The smallest; of a campaign with backers.
  [[nodiscard]] Money smallestShare() const { return {pledged.minor / backers}; }
};

// Reads such a file; the error is a sentence that says what is wrong, with the line's number.
[[nodiscard]] tl::expected<std::vector<ReplayCampaign>, QString> readReplayFile(
    const QString& path);
[[nodiscard]] tl::expected<std::vector<ReplayCampaign>, QString> parseReplay(
    const QByteArray& bytes);

// The columns, for --help.
[[nodiscard]] QString replayColumnsHelp();
