// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QMap>
#include <QString>
#include <QStringList>

// Why a text is no address of ours.
enum class AddressProblem { notOurs, noRoom, notANumber, saidTwice, unreadable, tooLong };

// What an address says beside the row: "status" -> "active". Sorted by key, so that what is the
// same is written the same.
using AddressValues = QMap<QString, QString>;

// Where somebody is in the console: groundswell://campaigns?status=active,
// groundswell://campaigns/17. A plain value; which rooms and keys there are is the pages' business.
struct PageAddress {
  static constexpr qsizetype charactersMax = 4'000;

  QString room = {};          // "campaigns": small letters, digits and hyphens; empty: nowhere
  qint64 number = 0;          // the row that is opened there; 0: none
  AddressValues values = {};  // never with an empty text

  // Whatever a person, a message or the desktop hands us: nothing in it is trusted.
  [[nodiscard]] static tl::expected<PageAddress, AddressProblem> parse(const QString& text);
  // Whether a text means to be one, right or wrong.
  [[nodiscard]] static bool isMeant(const QString& text);
  [[nodiscard]] QString toString() const;

  [[nodiscard]] bool isNowhere() const { return room.isEmpty(); }
  [[nodiscard]] QString value(const QString& key) const { return values.value(key); }
  // Its keys that are none of these.
  [[nodiscard]] QStringList keysBeside(const QStringList& known) const;

  friend bool operator==(const PageAddress&, const PageAddress&) = default;
};
