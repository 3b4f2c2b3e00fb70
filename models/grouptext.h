// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The words for a group of people ("staff", "creator", ...), or for several.
[[nodiscard]] QString groupText(const QString& group);
[[nodiscard]] QString groupsText(const QStringList& groups);
