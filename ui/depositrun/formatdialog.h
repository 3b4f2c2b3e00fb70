// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QDialog>

#include "storage/bankformat.h"

class QComboBox;
class Form;

// How a bank writes its file, to be corrected: characters, what divides columns, the decimal sign,
// and which column is about what. It says so by formatChosen(). Open it with open(); it deletes
// itself when closed. GUI thread only.
class FormatDialog final : public QDialog {
  Q_OBJECT

 public:
  // titles: of the file's columns.
  FormatDialog(const BankFormat& format, const QStringList& titles, QWidget* parent = nullptr);

 Q_SIGNALS:
  void formatChosen(const BankFormat& format);

 private:
  [[nodiscard]] QWidget* makeManner();
  [[nodiscard]] Form* makeColumns(const QStringList& titles, size_t from, size_t until);
  [[nodiscard]] QWidget* makeButtons();
  [[nodiscard]] BankFormat chosen() const;
  void choose();

  BankFormat m_format;
  Form* m_first = nullptr;   // whose columns: those that most files have
  Form* m_second = nullptr;  // and the others
  Form* m_manner = nullptr;
  QComboBox* m_encoding = nullptr;
  QComboBox* m_delimiter = nullptr;
  QComboBox* m_point = nullptr;
  QComboBox* m_header = nullptr;
  std::array<QComboBox*, bankColumns.size()> m_columns = {};
};
