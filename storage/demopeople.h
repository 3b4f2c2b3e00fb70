// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "storage/result.h"

// The people whom anybody may be in the demo, a group each: "demo_staff", "demo_creator",
// "demo_backer", "demo_auditor", and "demo_manager", whom setup makes.

[[nodiscard]] QStringList demoGroups();
[[nodiscard]] QString demoLogin(const QString& group);

// Gives the logins that are missing: to somebody of the demo data who has campaigns running, to
// somebody who pledged often, and to two new ones. adminUri: a superuser's. Blocks.
[[nodiscard]] Result<void> addDemoPeople(const QString& adminUri);
