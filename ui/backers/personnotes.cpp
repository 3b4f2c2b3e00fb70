// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backers/personnotes.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/backers/notedialog.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"

namespace {
constexpr int readingHeight = 96;
}

PersonNotes::PersonNotes(Console& console, QWidget* parent) : QWidget(parent), m_console(console) {
  m_model = notesModel::make(
      [](const PageRequest<PersonNote>&, auto done) { done(std::vector<PersonNote>()); }, this);
  auto* const state = new PageState(this);
  m_table = new TableView(state);
  m_table->setObjectName(QStringLiteral("personNotesTable"));
  m_table->setAccessibleName(tr("Notes"));
  m_table->setPagedModel(m_model);
  state->setContent(m_table);
  state->setEmpty(tr("Nobody has noted anything about this person."));
  state->follow(m_model);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(state, 1);
  column->addWidget(makeReading());
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &PersonNotes::noteChosen);
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0) m_table->selectRow(0);
    noteChosen();
  });
}

QWidget* PersonNotes::makeReading() {
  auto* const reading = new QWidget(this);
  m_text = new QPlainTextEdit(reading);
  m_text->setObjectName(QStringLiteral("personNoteText"));
  m_text->setAccessibleName(tr("The chosen note"));
  m_text->setReadOnly(true);
  m_text->setTabChangesFocus(true);
  m_text->setFixedHeight(readingHeight);
  m_add = new QPushButton(tr("Add &note…"), reading);
  m_add->setObjectName(QStringLiteral("personNoteAdd"));
  m_add->setAccessibleName(tr("Add note"));
  m_add->setVisible(m_console.isStaff());
  connect(m_add, &QPushButton::clicked, this, &PersonNotes::addNote);
  auto* const row = new QHBoxLayout(reading);
  row->setContentsMargins(12, 8, 12, 8);
  row->setSpacing(12);
  row->addWidget(m_text, 1);
  row->addWidget(m_add, 0, Qt::AlignTop | Qt::AlignRight);
  return reading;
}

void PersonNotes::showPerson(UserId person) {
  m_person = person;
  m_model->setSource(notesModel::source(m_console, person));
  m_model->reload();
}

void PersonNotes::refresh() {
  m_model->refresh();
}

void PersonNotes::noteChosen() {
  const int row = m_table->currentRow();
  const bool isNote = row >= 0 && row < m_model->rowCount();
  const QString text = isNote ? m_model->rowAt(row).text : QString();
  // Another page of the same list must not move what somebody reads.
  if (m_text->toPlainText() != text) m_text->setPlainText(text);
  m_text->setVisible(isNote);
}

void PersonNotes::addNote() {
  auto* const dialog = new NoteDialog(m_console, m_person, window());
  connect(dialog, &ActionDialog::succeeded, this, [this] {
    m_table->clearSelection();
    m_model->reload();
  });
  dialog->open();
}
