// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// The SQL that is compiled in, one statement or function per file under storage/sql.
// Safe from any thread.
namespace sqlfiles {

// The text of sql/<path>.sql without its comment lines (Qt would count an apostrophe there as the
// start of a string). A path that does not exist is a programming error and ends the program.
[[nodiscard]] QString text(const QString& path);

// The names (without folder and ending) of all files in sql/<folder>, sorted.
[[nodiscard]] QStringList names(const QString& folder);

// The schema this console was made for: the number of its migrations.
[[nodiscard]] int schemaVersion();

}  // namespace sqlfiles
