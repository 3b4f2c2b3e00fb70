// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "models/pagedmodel.h"
#include "storage/personnotes.h"

// What staff noted about a person, read by keyset, the newest first.
using NotesModel = PagedModel<PersonNote>;

namespace notesModel {

enum ColumnOf { time, author, text };

[[nodiscard]] NotesModel* make(PageSource<PersonNote> source, QObject* parent);
// The console outlives what asks.
[[nodiscard]] PageSource<PersonNote> source(Console& console, UserId user);

}  // namespace notesModel
