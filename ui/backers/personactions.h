// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "storage/people.h"
#include "storage/wallets.h"
#include "ui/reasondialog.h"

class QAction;
class QWidget;

// What staff do about a person as such: deactivate and reactivate, with a reason. An action that
// the platform would refuse is disabled and says why. Owns its actions and dialogs; GUI thread
// only.
class PersonActions final : public QObject {
  Q_OBJECT

 public:
  // parent: above which the dialogs stand.
  PersonActions(Console& console, QWidget* parent);

  [[nodiscard]] QList<QAction*> actions() const;
  // As read last.
  void setPerson(const Person& person, const WalletFigures& figures);

 Q_SIGNALS:
  // Something was done; sentence says what.
  void personChanged(const QString& sentence);

 private:
  [[nodiscard]] QString obstacle() const;
  void deactivate();
  void reactivate();
  void open(const ReasonDialog::What& what, const QString& done);

  Console& m_console;
  QWidget* m_parent = nullptr;
  Person m_person;
  WalletFigures m_figures;
  QAction* m_deactivate = nullptr;
  QAction* m_reactivate = nullptr;
};
