// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/personnotes.h"
#include "ui/actiondialog.h"

class QPlainTextEdit;

// A note about a person; it stays for good. GUI thread only.
class NoteDialog final : public ActionDialog {
  Q_OBJECT

 public:
  NoteDialog(Console& console, UserId person, QWidget* parent);

 protected:
  [[nodiscard]] Action action() const override { return request().toAction(); }
  [[nodiscard]] std::vector<Error> problems() const override;

 private:
  [[nodiscard]] AddNote request() const;

  UserId m_person;
  QPlainTextEdit* m_text = nullptr;
};
