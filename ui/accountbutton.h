// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

// Who is signed in, and as what: a button with a menu at the foot of the list of pages. Hidden
// until somebody is. Its words are labels: a push button has one line in one colour.
class AccountButton final : public QPushButton {
  Q_OBJECT

 public:
  // width: what it is laid out for, pixels.
  explicit AccountButton(int width, QWidget* parent = nullptr);

  void setAccount(const QString& name, const QString& role);

 private:
  int m_wordsWidth;
  QLabel* m_name = nullptr;
  QLabel* m_role = nullptr;
};
