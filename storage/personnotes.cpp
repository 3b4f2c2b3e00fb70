// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/personnotes.h"

#include "storage/row.h"

Result<std::vector<PersonNote>> notesPage(Connection& connection, const NotesPageRequest& request) {
  return rows(connection, {"notes_page"},
              {{"user_id", request.user.value},
               {"after_id", valueOrNull(request.after)},
               {"rows_max", request.rowsMax}},
              [](const Row& r) {
                return PersonNote{.id = r.id<NoteId>(0),
                                  .user = r.id<UserId>(1),
                                  .author = r.text(2),
                                  .authorName = r.text(3),
                                  .at = r.moment(4),
                                  .text = r.text(5)};
              });
}

Action AddNote::toAction() const {
  return {.function = QStringLiteral("add_note"),
          .arguments = {{QStringLiteral("user_id"), user.value}, {QStringLiteral("text"), text}}};
}
