// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bankamount.h"

#include <algorithm>
#include <array>
#include <vector>

namespace {

constexpr qsizetype digitsMax = 18;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

// Characters of UTF-8 that mean the same as a plain one; in amounts only.
QByteArray plain(QByteArrayView utf8) {
  QByteArray text = utf8.toByteArray();
  for (const auto& [fancy, simple] : std::array<std::pair<const char*, const char*>, 6>{{
           {"\xE2\x88\x92", "-"},  // minus
           {"\xE2\x80\x93", "-"},  // dash
           {"\xC2\xA0", " "},      // no-break spaces
           {"\xE2\x80\xAF", " "},
           {"\xE2\x80\x99", "'"},
           {"\xC2\xB4", "'"},
       }})
    text.replace(fancy, simple);
  return text.trimmed();
}

struct Signed {
  QByteArray number;  // what is left: digits and what divides them
  bool isNegative = false;
};

// A currency beside the number ("EUR", "€"), and how banks write which way the money went: a word
// of these behind the number is no currency.
bool takeWord(Signed& taken, const QByteArray& word, bool isBehind) {
  const QByteArray upper = word.toUpper();
  if (isBehind && (upper == "S" || upper == "D" || upper == "DR" || upper == "DB")) {
    taken.isNegative = true;
    return true;
  }
  if (isBehind && (upper == "H" || upper == "C" || upper == "CR" || upper == "K")) return true;
  const bool isCode =
      upper.size() == 3 && std::ranges::all_of(upper, [](char c) { return c >= 'A' && c <= 'Z'; });
  return isCode || word == "\xE2\x82\xAC" || word == "$" || word == "\xC2\xA3" ||
         word == "\xC2\xA5";
}

bool isWordPart(char c) {
  return !isDigit(c) && QByteArrayView("+-().,' ").indexOf(c) < 0;
}

// Signs, brackets and words at both ends are taken off, in any order; false: something is there
// that means nothing in an amount.
bool takeEnds(Signed& taken) {
  QByteArray& text = taken.number;
  bool again = true;
  bool isSigned = false;
  while (again && !text.isEmpty()) {
    again = false;
    text = text.trimmed();
    if (text.startsWith('(') && text.endsWith(')')) {
      if (isSigned) return false;
      isSigned = taken.isNegative = again = true;
      text = text.mid(1, text.size() - 2);
      continue;
    }
    for (const bool isBehind : {false, true}) {
      if (text.isEmpty()) break;
      const char c = isBehind ? text.back() : text.front();
      if (c != '-' && c != '+') continue;
      if (isSigned) return false;
      isSigned = again = true;
      taken.isNegative = c == '-';
      isBehind ? text.chop(1) : void(text.remove(0, 1));
    }
    qsizetype before = 0;
    while (before < text.size() && isWordPart(text[before]))
      ++before;
    if (before > 0) {
      if (!takeWord(taken, text.first(before), false)) return false;
      text.remove(0, before);
      again = true;
    }
    qsizetype behind = 0;
    while (behind < text.size() && isWordPart(text[text.size() - 1 - behind]))
      ++behind;
    if (behind > 0) {
      if (!takeWord(taken, text.last(behind), true)) return false;
      text.chop(behind);
      again = true;
    }
  }
  return true;
}

struct Parts {
  QByteArray whole;
  QByteArray decimals;
};

// Groups of three behind a first one of one to three, or no groups at all.
bool takeApart(const QByteArray& number, char decimalPoint, Parts& parts) {
  std::vector<int> groups{0};
  bool isAfterPoint = false;
  for (const char c : number) {
    if (isDigit(c)) {
      (isAfterPoint ? parts.decimals : parts.whole).append(c);
      if (!isAfterPoint) ++groups.back();
    } else if (c == decimalPoint && !isAfterPoint) {
      isAfterPoint = true;
    } else if (!isAfterPoint && (c == '.' || c == ',' || c == '\'' || c == ' ')) {
      groups.push_back(0);
    } else {
      return false;
    }
  }
  if (parts.whole.isEmpty() && parts.decimals.isEmpty()) return false;
  if (groups.size() == 1) return true;
  return groups.front() >= 1 && groups.front() <= 3 &&
         std::all_of(groups.begin() + 1, groups.end(), [](int digits) { return digits == 3; });
}

}  // namespace

namespace bankAmounts {

tl::expected<Money, Problem> parse(QByteArrayView utf8, char decimalPoint, int exponent) {
  Signed taken{.number = plain(utf8)};
  if (taken.number.isEmpty()) return tl::unexpected(Problem::empty);
  Parts parts;
  if (!takeEnds(taken)) return tl::unexpected(Problem::notANumber);
  // A dash alone is how some write "nothing".
  if (taken.number.isEmpty()) return tl::unexpected(Problem::empty);
  if (!takeApart(taken.number, decimalPoint, parts)) return tl::unexpected(Problem::notANumber);
  if (parts.decimals.size() > exponent) return tl::unexpected(Problem::tooManyDecimals);
  while (parts.whole.size() > 1 && parts.whole.startsWith('0'))
    parts.whole.remove(0, 1);
  const QByteArray digits =
      parts.whole + parts.decimals + QByteArray(exponent - parts.decimals.size(), '0');
  const qint64 minor = digits.size() <= digitsMax ? digits.toLongLong() : moneyMax.minor + 1;
  if (minor == 0) return tl::unexpected(Problem::zero);
  if (taken.isNegative) return tl::unexpected(Problem::negative);
  if (minor > moneyMax.minor) return tl::unexpected(Problem::tooLarge);
  return Money{minor};
}

std::optional<char> decimalPointOf(QByteArrayView utf8, int exponent) {
  const QByteArray text = plain(utf8);
  const qsizetype last = std::max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return std::nullopt;
  const char sign = text[last];
  const char other = sign == '.' ? ',' : '.';
  if (text.contains(other)) return sign;
  if (text.count(sign) > 1) return other;
  qsizetype digits = 0;
  while (last + 1 + digits < text.size() && isDigit(text[last + 1 + digits]))
    ++digits;
  if (digits == 3 && exponent != 3) return std::nullopt;  // a thousand, or three decimals
  return sign;
}

bool looksLikeOne(QByteArrayView utf8) {
  constexpr int exponentMost = 4;
  return std::ranges::any_of(std::array{'.', ','}, [utf8](char decimalPoint) {
    const auto parsed = parse(utf8, decimalPoint, exponentMost);
    return parsed || (parsed.error() != Problem::empty && parsed.error() != Problem::notANumber);
  });
}

}  // namespace bankAmounts
