// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "storage/result.h"

// One more person who may sign in, made by the server's administrator beside every rule: for the
// demo and for tests. Managers invite people (access.h).
struct PersonLogin {
  QString login;
  QStringList groups;  // "staff", ...
  QString name;
  QString email;          // of a known person: that one gets the login
  QString verifier = {};  // of scramVerifier(); empty: no password (peer)
};
// adminUri: a superuser's. Blocks. Errors: rejected/invalidValue, rejected/loginTaken.
[[nodiscard]] Result<void> addLogin(const QString& adminUri, const PersonLogin& person);
