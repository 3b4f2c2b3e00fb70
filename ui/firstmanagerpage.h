// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/entrancepage.h"

class Form;
class NewPassword;
class QLineEdit;

// The person who runs a new platform.
struct FirstManager {
  QString name;
  QString email;
  QString login;
  QString password;
};

// The first run of this computer's own platform: who is its manager? GUI thread only.
class FirstManagerPage final : public EntrancePage {
  Q_OBJECT

 public:
  explicit FirstManagerPage(QWidget* parent = nullptr);
  ~FirstManagerPage() override;

 Q_SIGNALS:
  void chosen(const FirstManager& manager);

 private:
  void choose();
  [[nodiscard]] QString personProblem(const QString& field) const;

  Form* m_form = nullptr;
  QLineEdit* m_name = nullptr;
  QLineEdit* m_email = nullptr;
  QLineEdit* m_login = nullptr;
  std::unique_ptr<NewPassword> m_password;
};
