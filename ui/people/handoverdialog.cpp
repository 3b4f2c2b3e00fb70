// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/handoverdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/form.h"
#include "ui/newpassword.h"
#include "ui/theme.h"

namespace {

// To be read and copied, not written.
QLineEdit* filled(QLineEdit* field, const QString& text) {
  field->setText(text);
  field->setReadOnly(true);
  return field;
}

void copySecret(const QString& text) {
  auto* const data = new QMimeData;
  data->setText(text);
  // Desktops that keep a history of the clipboard leave this one out.
  data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
  QApplication::clipboard()->setMimeData(data);
}

}  // namespace

HandOverDialog::HandOverDialog(const What& what, QWidget* parent) : QDialog(parent) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(QStringLiteral("handOverDialog"));
  setWindowTitle(tr("Pass it on"));
  setMinimumWidth(460);
  auto* const words =
      new QLabel(tr("%1 signs in with this login and this password. The password is shown only "
                    "now: pass it on in a way that nobody else reads, and ask for it to be changed "
                    "after the first sign-in.")
                     .arg(what.name),
                 this);
  words->setObjectName(QStringLiteral("handOverWords"));
  words->setTextFormat(Qt::PlainText);
  words->setWordWrap(true);
  auto* const form = new Form(this);
  auto* const login = filled(new QLineEdit(form), what.login);
  login->setObjectName(QStringLiteral("handOverLogin"));
  form->addField(QStringLiteral("login"), tr("&Login"), login);
  QWidget* const password = makePassword(what.password);
  form->addField(QStringLiteral("password"), tr("&First password"), password);
  auto* const close = new QPushButton(tr("&Done"), this);
  close->setObjectName(QStringLiteral("handOverClose"));
  close->setAccessibleName(tr("Done"));
  Theme::setPrimary(*close);
  // No Enter that was meant for the dialog before closes this one unread.
  close->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  auto* const buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(close);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(20, 20, 20, 16);
  column->setSpacing(16);
  column->addWidget(words);
  column->addWidget(form);
  column->addLayout(buttons);
  password->setFocus();
}

QWidget* HandOverDialog::makePassword(const QString& password) {
  auto* const box = new QWidget(this);
  auto* const field = filled(makePasswordEdit(QStringLiteral("handOverPassword"), box), password);
  field->setAccessibleName(tr("First password"));
  auto* const show = new QPushButton(tr("&Show"), box);
  show->setObjectName(QStringLiteral("handOverShow"));
  show->setAccessibleName(tr("Show the password"));
  show->setCheckable(true);
  auto* const copy = new QPushButton(tr("&Copy"), box);
  copy->setObjectName(QStringLiteral("handOverCopy"));
  copy->setAccessibleName(tr("Copy the password"));
  auto* const row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(field, 1);
  row->addWidget(show);
  row->addWidget(copy);
  for (QPushButton* const button : {show, copy})
    button->setAutoDefault(false);
  connect(show, &QPushButton::toggled, field, [field](bool isShown) {
    field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
  });
  // A field of dots gives its text to nobody; this button is asked to.
  connect(copy, &QPushButton::clicked, field, [field] { copySecret(field->text()); });
  box->setFocusProxy(copy);
  return box;
}
