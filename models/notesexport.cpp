// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesexport.h"

#include <QCoreApplication>

#include "storage/personnotes.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(NotesExport)
};

}  // namespace

ExportTable notesExport(UserId person, const QString& whose) {
  using Row = PersonNote;
  return exportTable<Row>(
      {.title = Words::tr("Notes about %1").arg(whose),
       .facts = {{Words::tr("Person no."), person.value}},
       .columns = {exportColumn<Row>(Words::tr("Time"), 19, &Row::at),
                   exportColumn<Row>(Words::tr("By"), 16, &Row::author),
                   exportColumn<Row>(Words::tr("By, name"), 18, &Row::authorName),
                   exportColumn<Row>(Words::tr("Note"), 60, &Row::text)},
       .stream = byPages<Row>(
           [person](Connection& connection, const std::optional<Row>& after, int rowsMax) {
             return notesPage(connection, {.user = person,
                                           .after = after ? std::optional(after->id) : std::nullopt,
                                           .rowsMax = rowsMax});
           })});
}
