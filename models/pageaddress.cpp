// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pageaddress.h"

#include <algorithm>

#include <QUrl>
#include <QUrlQuery>

namespace {

constexpr QLatin1StringView beginning("groundswell://");

bool isWord(const QString& text) {
  return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
  });
}

// A control character is invisible where the address is shown, and NUL ends a statement.
bool isReadable(const QString& text) {
  return std::ranges::none_of(text, [](QChar c) {
    return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
  });
}

using Failed = tl::unexpected<AddressProblem>;

}  // namespace

bool PageAddress::isMeant(const QString& text) {
  return text.trimmed().startsWith(beginning, Qt::CaseInsensitive);
}

tl::expected<PageAddress, AddressProblem> PageAddress::parse(const QString& text) {
  if (!isMeant(text)) return Failed(AddressProblem::notOurs);
  QString rest = text.trimmed();
  if (rest.size() > charactersMax) return Failed(AddressProblem::tooLong);
  rest.remove(0, beginning.size());
  const qsizetype mark = rest.indexOf(u'?');
  const QString query = mark < 0 ? QString() : rest.mid(mark + 1);
  // A browser likes to put a stroke behind the room.
  QStringList path = rest.left(mark < 0 ? rest.size() : mark).split(u'/');
  if (path.size() > 1 && path.last().isEmpty()) path.removeLast();
  PageAddress address{.room = path.first().toLower()};
  if (!isWord(address.room)) return Failed(AddressProblem::noRoom);
  if (path.size() > 2) return Failed(AddressProblem::unreadable);
  if (path.size() == 2) {
    bool isNumber = false;
    address.number = path.last().toLongLong(&isNumber);
    const bool isPlain = std::ranges::all_of(path.last(), [](QChar c) { return c.isDigit(); });
    if (!isNumber || !isPlain || address.number <= 0) return Failed(AddressProblem::notANumber);
  }
  const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
  for (const auto& [key, value] : items) {
    if (!isWord(key) || !isReadable(value)) return Failed(AddressProblem::unreadable);
    if (address.values.contains(key)) return Failed(AddressProblem::saidTwice);
    if (!value.isEmpty()) address.values.insert(key, value);
  }
  return address;
}

QString PageAddress::toString() const {
  if (isNowhere()) return {};
  QString text = QString(beginning) + room;
  if (number != 0) text += u'/' + QString::number(number);
  QChar before = u'?';
  for (auto value = values.cbegin(); value != values.cend(); ++value) {
    // "+" too: elsewhere it is read as a space.
    text += before + value.key() + u'=' +
            QString::fromLatin1(QUrl::toPercentEncoding(value.value(), ":,"));
    before = u'&';
  }
  return text;
}

QStringList PageAddress::keysBeside(const QStringList& known) const {
  QStringList keys = values.keys();
  keys.removeIf([&](const QString& key) { return known.contains(key); });
  return keys;
}
