// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesmodel.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(NotesModel)
};

QString authorText(const PersonNote& note) {
  return note.authorName.isEmpty() ? note.author : note.authorName;
}

}  // namespace

namespace notesModel {

NotesModel* make(PageSource<PersonNote> source, QObject* parent) {
  using Row = PersonNote;
  std::vector<Column<Row>> columns{
      {.title = Words::tr("Time"),
       .display = [](const Row& row) { return formatMoment(row.at); },
       .width = 140},
      {.title = Words::tr("By"), .display = authorText, .width = 150},
      // One line a row: the whole note is below the table, and in the tool tip.
      {.title = Words::tr("Note"),
       .display = [](const Row& row) { return row.text.simplified(); },
       .extra = [](const Row& row,
                   int role) { return role == Qt::ToolTipRole ? QVariant(row.text) : QVariant(); },
       .width = 200,
       .stretches = true}};
  return new NotesModel(
      std::move(columns), [](const Row& row) { return row.id.value; }, std::move(source), parent);
}

PageSource<PersonNote> source(Console& console, UserId user) {
  return [&console, user](const PageRequest<PersonNote>& page, auto done) {
    NotesPageRequest request{.user = user, .rowsMax = page.rowsMax};
    if (page.after) request.after = page.after->id;
    console.read<std::vector<PersonNote>>(
        &console, [request](Connection& connection) { return notesPage(connection, request); },
        std::move(done));
  };
}

}  // namespace notesModel
