// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>
#include <QStringList>

#include "storage/action.h"
#include "storage/connection.h"
#include "storage/page.h"

struct Person {
  UserId id;
  QString name;
  QString email;
  QString login;  // empty: cannot sign in
  Money balance;
  bool active = true;
  int version = 0;
  QDateTime createdAt;  // UTC
};

[[nodiscard]] Result<std::optional<Person>> person(Connection& connection, UserId id);
// The person who is signed in; nothing for a service login or a superuser.
[[nodiscard]] Result<std::optional<Person>> personSignedIn(Connection& connection);

struct PeoplePageRequest {
  QString search = {};  // words of name or e-mail, or a number
  std::optional<UserId> after = {};
  int rowsMax = pageRowsMax;
};
[[nodiscard]] Result<std::vector<Person>> peoplePage(Connection& connection,
                                                     const PeoplePageRequest& request);

// What the list of people is narrowed to; nothing: all.
struct PeopleFilter {
  QString search = {};              // words of name or e-mail, or a number
  std::optional<Money> least = {};  // of the balance, inclusive; as the next
  std::optional<Money> most = {};
  QString group = {};  // "backer", "staff", ...; empty: any or none
  std::optional<bool> active = {};
  std::optional<bool> hasPledges = {};

  friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

enum class PeopleSort { number, name, balance };  // by number: who came first

struct ListedPerson : Person {
  QStringList groups;  // empty: cannot sign in
};

struct PeopleListRequest {
  PeopleFilter filter = {};
  PeopleSort sort = PeopleSort::number;
  Qt::SortOrder order = Qt::DescendingOrder;
  std::optional<ListedPerson> after = {};
  int rowsMax = pageRowsMax;
};
// For staff and auditors.
[[nodiscard]] Result<std::vector<ListedPerson>> peopleList(Connection& connection,
                                                           const PeopleListRequest& request);

struct RegisterUser {
  QString name;   // 1 to 200 characters
  QString email;  // unique without regard to case
  [[nodiscard]] Action toAction() const;
};

// Another name or e-mail address. Answer: user_id, name, email, version.
struct ChangeUser {
  UserId user;
  int expectedVersion = 0;
  QString name;   // 1 to 200 characters
  QString email;  // unique without regard to case
  [[nodiscard]] Action toAction() const;
};

// A person no longer acts; what they have stays, and refunds still reach them. Refused while they
// have an active campaign. Answer: active, balance, version.
struct DeactivateUser {
  UserId user;
  QString reason;
  [[nodiscard]] Action toAction() const;
};
struct ReactivateUser {
  UserId user;
  QString reason;
  [[nodiscard]] Action toAction() const;
};
