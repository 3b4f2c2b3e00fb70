// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

// Shows, once, what somebody signs in with the first time, for the manager to pass on. Holds the
// password until it is closed, and nobody else does. Opens with open(), deletes itself; GUI thread
// only.
class HandOverDialog final : public QDialog {
  Q_OBJECT

 public:
  struct What {
    QString name;
    QString login;
    QString password;
  };

  HandOverDialog(const What& what, QWidget* parent);

 private:
  [[nodiscard]] QWidget* makePassword(const QString& password);
};
