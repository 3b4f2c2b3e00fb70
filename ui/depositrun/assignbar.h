// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "models/banklines.h"
#include "models/console.h"

class PersonPicker;
class QLabel;
class QPushButton;

// Below the rows: why the chosen one is as it is, and whose it is where a person must say so.
// GUI thread only.
class AssignBar final : public QFrame {
  Q_OBJECT

 public:
  explicit AssignBar(Console& console, QWidget* parent = nullptr);

  // Nothing: no row is chosen. mayAssign: the file was not booked yet.
  void showLine(const std::optional<BankLine>& line, bool mayAssign);

 Q_SIGNALS:
  void assigned(qint64 place, const Person& person);

 private:
  void showButtons();
  void assign();
  [[nodiscard]] QString problem() const;

  Console& m_console;
  std::optional<BankLine> m_line;
  QLabel* m_sentence = nullptr;
  PersonPicker* m_person = nullptr;
  QPushButton* m_assign = nullptr;
};
