// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textdifference.h"

#include <algorithm>

#include <QStringList>

namespace {

constexpr qsizetype wordsMax = 1'000;  // on each side; the table below is their product

// Words with the space behind them.
QStringList wordsOf(const QString& text) {
  QStringList words;
  qsizetype begin = 0;
  for (qsizetype i = 1; i < text.size(); ++i) {
    if (text[i - 1].isSpace() && !text[i].isSpace()) {
      words.append(text.mid(begin, i - begin));
      begin = i;
    }
  }
  if (begin < text.size()) words.append(text.mid(begin));
  return words;
}

// The last word of a text has no space behind it, and is the same word all the same.
bool isSame(const QString& a, const QString& b) {
  return QStringView(a).trimmed() == QStringView(b).trimmed();
}

void add(std::vector<TextPart>& parts, const QString& word, bool isDifferent) {
  if (!parts.empty() && parts.back().isDifferent == isDifferent) {
    parts.back().text += word;
  } else {
    parts.push_back({word, isDifferent});
  }
}

// How many words the ends of two lists have in common, from i and j on: the longest common
// subsequence.
class Common final {
 public:
  Common(const QStringList& theirs, const QStringList& mine)
      : m_columns(size_t(mine.size()) + 1), m_lengths((size_t(theirs.size()) + 1) * m_columns) {
    for (qsizetype i = theirs.size() - 1; i >= 0; --i) {
      for (qsizetype j = mine.size() - 1; j >= 0; --j)
        at(i, j) = isSame(theirs[i], mine[j]) ? at(i + 1, j + 1) + 1
                                              : std::max(at(i + 1, j), at(i, j + 1));
    }
  }
  [[nodiscard]] int& at(qsizetype i, qsizetype j) {
    return m_lengths[size_t(i) * m_columns + size_t(j)];
  }

 private:
  size_t m_columns;
  std::vector<int> m_lengths;
};

void compare(const QStringList& theirs, const QStringList& mine, TextDifference& difference) {
  qsizetype i = 0;
  qsizetype j = 0;
  if (theirs.size() <= wordsMax && mine.size() <= wordsMax) {
    Common common(theirs, mine);
    while (i < theirs.size() && j < mine.size()) {
      if (isSame(theirs[i], mine[j])) {
        add(difference.theirs, theirs[i++], false);
        add(difference.mine, mine[j++], false);
      } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
        add(difference.theirs, theirs[i++], true);
      } else {
        add(difference.mine, mine[j++], true);
      }
    }
  }
  while (i < theirs.size())
    add(difference.theirs, theirs[i++], true);
  while (j < mine.size())
    add(difference.mine, mine[j++], true);
}

}  // namespace

TextDifference differenceOf(const QString& theirs, const QString& mine) {
  QStringList a = wordsOf(theirs);
  QStringList b = wordsOf(mine);
  TextDifference difference;
  qsizetype head = 0;
  while (head < std::min(a.size(), b.size()) && isSame(a[head], b[head])) {
    add(difference.theirs, a[head], false);
    add(difference.mine, b[head], false);
    ++head;
  }
  qsizetype tail = 0;
  while (tail < std::min(a.size(), b.size()) - head &&
         isSame(a[a.size() - 1 - tail], b[b.size() - 1 - tail]))
    ++tail;
  compare(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail), difference);
  for (; tail > 0; --tail) {
    add(difference.theirs, a[a.size() - tail], false);
    add(difference.mine, b[b.size() - tail], false);
  }
  return difference;
}
