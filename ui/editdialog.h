// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actiondialog.h"
#include "ui/meanwhilepanel.h"

// An ActionDialog that changes something which others may change too. Where somebody else was
// faster, it reads their version, shows it beside what was typed here, and lets the person choose:
// take theirs, or keep one's own and save it over the newer version. Nothing typed is lost, and
// nothing is sent before the choice. GUI thread only.
class EditDialog : public ActionDialog {
  Q_OBJECT

 protected:
  // What somebody else saved, in this dialog's terms.
  struct Theirs {
    std::vector<MeanwhileField> fields;
    std::function<void()> fill;   // puts it into the fields
    std::function<void()> adopt;  // the next save is made over their version
  };

  EditDialog(Console& console, Attempt attempt, const QString& name, QWidget* parent);

  // Reads what is saved now and answers meet() or, where that fails, sayFailed().
  virtual void readTheirs() = 0;
  void meet(const Theirs& theirs);
  void sayFailed(const Error& error);

  void refused(const Error& error) override;

 private:
  void takeTheirs();
  void keepMine();

  Theirs m_theirs;
  MeanwhilePanel* m_panel = nullptr;
};
