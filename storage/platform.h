// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "storage/connection.h"
#include "storage/money.h"

// What a console knows of the platform it is connected to, and of who is signed in.
struct Platform {
  QString id;
  QString name;
  QString rolePrefix;
  QString currencyCode;  // ISO 4217
  int currencyExponent = 2;
  Money pledgeMin;
  Money pledgeMax;
  qint64 pendingHoldSeconds = 0;
  qint64 cancellationLockedSeconds = 0;
  bool scratch = false;
  QString login;
  bool superuser = false;
  QStringList groups;  // of the login: manager, staff, ...
  int schemaVersion = 0;
  int serverVersion = 0;         // 150018 for 15.18
  QDateTime serverMoment;        // UTC
  qint64 clockDifferenceMs = 0;  // desktop minus server, measured when this was read
};

// Errors: rejected/schemaDiffers where the platform's schema is not this console's;
// notPermitted/noRoleHere; rejected/noPlatform.
[[nodiscard]] Result<Platform> describePlatform(Connection& connection);

// The groups of whoever is signed in, as they are now; none once the login was locked.
[[nodiscard]] Result<QStringList> callerGroups(Connection& connection);

// One disagreement between what is stored and what the log says.
struct Disagreement {
  QString rule;
  qint64 subjectId = 0;
  qint64 expected = 0;
  qint64 found = 0;
};

// Proves the books in one SERIALIZABLE READ ONLY DEFERRABLE transaction; empty: all agrees.
[[nodiscard]] Result<std::vector<Disagreement>> reconcile(Connection& connection);

// Moves a campaign and its pledges into the past; scratch platforms only.
[[nodiscard]] Result<void> scratchMoveTime(Connection& connection, qint64 campaignId,
                                           qint64 seconds);
