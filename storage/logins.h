// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "storage/result.h"

// One more person who may sign in: makes the login (without a password) where it is missing, puts
// it into a group ("staff", ...) and ties it to a person, made where the e-mail is new.
struct PersonLogin {
  QString login;
  QString group;
  QString name;
  QString email;
};
// adminUri: a superuser's or the platform's administrator's. Blocks.
[[nodiscard]] Result<void> addLogin(const QString& adminUri, const PersonLogin& person);
