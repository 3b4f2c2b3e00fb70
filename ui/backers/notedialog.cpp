// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backers/notedialog.h"

#include <QLabel>
#include <QPlainTextEdit>

#include "storage/validation.h"
#include "ui/form.h"
#include "ui/theme.h"

namespace {
constexpr QLatin1StringView textField("text");
constexpr int textHeight = 120;
}  // namespace

NoteDialog::NoteDialog(Console& console, UserId person, QWidget* parent)
    : ActionDialog(console, Attempt::addNote, QStringLiteral("note"), parent), m_person(person) {
  setWindowTitle(tr("Add a note"));
  setMinimumWidth(520);
  m_text = new QPlainTextEdit(form());
  m_text->setObjectName(QStringLiteral("noteText"));
  m_text->setTabChangesFocus(true);
  m_text->setMinimumHeight(textHeight);
  form()->addField(textField, tr("&Note"), m_text, [this] { return problemAt(textField); });
  auto* const note = new QLabel(
      tr("Staff and auditors can read it, with your name. It cannot be changed or removed."),
      form());
  note->setTextFormat(Qt::PlainText);
  note->setWordWrap(true);
  Theme::setMuted(*note);
  form()->addWidget(note);
  setSendText(tr("&Add note"));
  m_text->setFocus();
}

AddNote NoteDialog::request() const {
  return {.user = m_person, .text = m_text->toPlainText().trimmed()};
}

std::vector<Error> NoteDialog::problems() const {
  return problemsOf(request());
}
