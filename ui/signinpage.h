// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "storage/error.h"
#include "ui/entrancepage.h"
#include "ui/savedconnection.h"

class Form;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

// What a person entered to sign in.
struct SignIn {
  SavedConnection connection;  // empty on this computer's own platform
  QString login;
  QString password;
  bool isRemembered = false;  // the password shall be kept in the keyring
};

// Which platform, as whom, with what password; then why it did not work, with the focus where it
// helps. Either over the saved servers, or for this computer's own platform. Keeps no password
// longer than it is shown. GUI thread only.
class SignInPage final : public EntrancePage {
  Q_OBJECT

 public:
  explicit SignInPage(QWidget* parent = nullptr);
  ~SignInPage() override;

  // `uri`: the one to begin with, of the saved or a new one; empty: the first saved one.
  void showServers(const QList<SavedConnection>& saved, const QString& uri);
  void showLocal(const QString& login);
  void refuse(const Error& error);
  // From the keyring, for whom passwordWanted() asked; taken while nothing was typed.
  void offerPassword(const QString& uri, const QString& password);
  // Says why passwords are not remembered, and offers it no more.
  void setKeyringProblem(const QString& sentence);

 Q_SIGNALS:
  void signInRequested(const SignIn& signIn);
  void forgetRequested(const SavedConnection& connection);
  // The keyring may hold the password of that login there.
  void passwordWanted(const QString& uri, const QString& login);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makePlatform();
  [[nodiscard]] QWidget* makePerson();
  [[nodiscard]] QWidget* makeButtons();
  void showChosen();
  void showProtection();
  void takeApart();
  void signIn();
  [[nodiscard]] bool isNew() const;
  // The address as it was typed or saved.
  [[nodiscard]] QString address() const;
  [[nodiscard]] QString addressProblem() const;

  bool m_isLocal = false;
  QList<SavedConnection> m_saved;
  QWidget* m_platform = nullptr;
  QComboBox* m_servers = nullptr;
  QPushButton* m_forget = nullptr;
  Form* m_newServer = nullptr;
  QLineEdit* m_address = nullptr;
  QLineEdit* m_serverName = nullptr;
  QLabel* m_protection = nullptr;
  Form* m_person = nullptr;
  QLineEdit* m_login = nullptr;
  QLineEdit* m_password = nullptr;
  QLabel* m_capsLock = nullptr;
  QCheckBox* m_remember = nullptr;
  QLabel* m_keyring = nullptr;
};
