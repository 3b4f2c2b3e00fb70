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

// Who may sign in, and as what. All but ChangePassword is for managers, who never change their own
// access. Groups are "manager", "staff", "creator", "backer", "auditor", "service". A verifier is
// scramVerifier()'s. Logins: a-z, 0-9, _ . -, first a letter or _, at most 39 characters; once
// given, a login stays its person's for good.

// Somebody new (name, email), or a known person without access. Answer: user_id, login, groups.
struct InvitePerson {
  std::optional<UserId> user = {};
  QString name = {};
  QString email = {};
  QString login;
  QStringList groups;  // at least one
  QString verifier;
  [[nodiscard]] Action toAction() const;
};

// These and no others. Answer: groups_before, groups.
struct ChangeGroups {
  UserId user;
  QStringList groups;
  QString reason = {};
  [[nodiscard]] Action toAction() const;
};

// No sign-in until UnlockPerson; open sessions end.
struct LockPerson {
  UserId user;
  QString reason;
  [[nodiscard]] Action toAction() const;
};
struct UnlockPerson {
  UserId user;
  QString reason;
  [[nodiscard]] Action toAction() const;
};

// A new first password; open sessions end.
struct ResetPassword {
  UserId user;
  QString verifier;
  [[nodiscard]] Action toAction() const;
};

// No sign-in, no password, no group; open sessions end. InvitePerson gives access again.
struct RevokePerson {
  UserId user;
  QString reason;
  [[nodiscard]] Action toAction() const;
};

// One's own.
struct ChangePassword {
  QString verifier;
  [[nodiscard]] Action toAction() const;
};

struct PersonAccess {
  UserId user;
  QString name;
  QString email;
  QString login;       // empty: never had access
  QStringList groups;  // empty: no access, or no longer
  bool locked = false;
  bool active = true;      // may act; a deactivated person may still sign in and look
  QDateTime lastSignInAt;  // UTC, with a console; invalid: none known
  QDateTime createdAt;     // UTC
};

struct AccessPageRequest {
  QString search = {};  // words of name, e-mail or login
  bool withLoginOnly = true;
  std::optional<UserId> after = {};
  int rowsMax = pageRowsMax;
};
// By number; for managers.
[[nodiscard]] Result<std::vector<PersonAccess>> accessPage(Connection& connection,
                                                           const AccessPageRequest& request);

// For the list of people: this console's person came in.
[[nodiscard]] Result<void> noteSignIn(Connection& connection);
