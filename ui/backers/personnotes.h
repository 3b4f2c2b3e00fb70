// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/notesmodel.h"

class QPlainTextEdit;
class QPushButton;
class TableView;

// What staff noted about a person: the list, below it the whole of the chosen one, and for staff a
// button to add another. Owns its model; GUI thread only.
class PersonNotes final : public QWidget {
  Q_OBJECT

 public:
  explicit PersonNotes(Console& console, QWidget* parent = nullptr);

  void showPerson(UserId person);
  void refresh();

 private:
  [[nodiscard]] QWidget* makeReading();
  void noteChosen();
  void addNote();

  Console& m_console;
  UserId m_person;
  NotesModel* m_model = nullptr;
  TableView* m_table = nullptr;
  QPlainTextEdit* m_text = nullptr;
  QPushButton* m_add = nullptr;
};
