// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>

#include "storage/action.h"
#include "storage/connection.h"
#include "storage/page.h"

// What staff know about a person beside the books; nobody changes or removes one.
struct PersonNote {
  NoteId id;
  UserId user;
  QString author;      // the login
  QString authorName;  // empty where the login is nobody's
  QDateTime at;        // UTC
  QString text;
};

struct NotesPageRequest {
  UserId user;
  std::optional<NoteId> after = {};
  int rowsMax = pageRowsMax;
};
// The newest first; for staff and auditors.
[[nodiscard]] Result<std::vector<PersonNote>> notesPage(Connection& connection,
                                                        const NotesPageRequest& request);

// Answer: note_id, author, created_at, log_id.
struct AddNote {
  UserId user;
  QString text;  // 1 to noteCharactersMax characters, not only white space
  [[nodiscard]] Action toAction() const;
};
inline constexpr int noteCharactersMax = 2'000;
