// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

// A stretch of a text, and whether the other text has it too.
struct TextPart {
  QString text;
  bool isDifferent = false;

  friend bool operator==(const TextPart&, const TextPart&) = default;
};

struct TextDifference {
  std::vector<TextPart> theirs;  // joined they are the whole text
  std::vector<TextPart> mine;
};

// What two texts have in common, word by word; so that a person sees at once where they differ.
// Texts of very many words are compared from both ends only.
[[nodiscard]] TextDifference differenceOf(const QString& theirs, const QString& mine);
