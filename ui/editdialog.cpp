// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editdialog.h"

#include <QVBoxLayout>

#include "ui/banner.h"

namespace {
constexpr int widthOfTwoTexts = 680;
}

EditDialog::EditDialog(Console& console, Attempt attempt, const QString& name, QWidget* parent)
    : ActionDialog(console, attempt, name, parent), m_panel(new MeanwhilePanel(this)) {
  body()->insertWidget(0, m_panel);
  connect(m_panel, &MeanwhilePanel::theirsTaken, this, &EditDialog::takeTheirs);
  connect(m_panel, &MeanwhilePanel::mineKept, this, &EditDialog::keepMine);
}

void EditDialog::refused(const Error& error) {
  if (error.kind == ErrorKind::changedMeanwhile) {
    setSendAllowed(false);
    readTheirs();
  } else {
    ActionDialog::refused(error);
  }
}

void EditDialog::meet(const Theirs& theirs) {
  m_theirs = theirs;
  banner()->say(Banner::Kind::warning,
                tr("Nothing was saved: somebody else saved a newer version first. What differs is "
                   "marked. Take theirs, or keep yours and save it over theirs."));
  setMinimumWidth(widthOfTwoTexts);
  m_panel->show(theirs.fields);
}

// What was typed stays readable beside the fields, and may be typed again.
void EditDialog::takeTheirs() {
  m_theirs.adopt();
  m_theirs.fill();
  banner()->say(Banner::Kind::warning,
                tr("The fields say what they saved. Yours can still be read here. Change the "
                   "fields and save, or close."));
  setSendAllowed(true);
}

void EditDialog::keepMine() {
  m_theirs.adopt();
  m_panel->hide();
  setSendAllowed(true);
  send();
}

// What was typed is still there, and may be sent again.
void EditDialog::sayFailed(const Error& error) {
  setSendAllowed(true);
  ActionDialog::refused(error);
}
