// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDialog>
#include <QPointer>
#include <QUuid>

#include "models/console.h"

class Banner;
class Form;
class MoneyEdit;
class PersonPicker;
class QLabel;
class QLineEdit;
class QPushButton;

// Money comes into a wallet from outside, or leaves it: the same form, another rule. Refuses at
// the field what the database would refuse, sends one action, then shows the balance before and
// after. Open it with open(); it deletes itself when closed. GUI thread only.
class DepositDialog final : public QDialog {
  Q_OBJECT

 public:
  enum class Movement { deposit, withdrawal };
  Q_ENUM(Movement)

  DepositDialog(Console& console, Movement movement, const std::optional<Person>& person,
                QWidget* parent = nullptr);

  [[nodiscard]] Movement movement() const { return m_movement; }

 Q_SIGNALS:
  // It was done: by whom the money is held, and how much before and after.
  void moneyMoved(UserId user, Money before, Money after);

 private:
  [[nodiscard]] bool isDeposit() const { return m_movement == Movement::deposit; }
  [[nodiscard]] QWidget* makeForm(const QString& prefix);
  [[nodiscard]] QWidget* makeDone(const QString& prefix);
  [[nodiscard]] QWidget* makeButtons(const QString& prefix);

  // What the fields say, as a request; the amount is 0 where none can be read.
  [[nodiscard]] Action action() const;
  [[nodiscard]] std::vector<Error> problems() const;
  [[nodiscard]] QString problemAt(const QString& field) const;
  [[nodiscard]] QString amountProblem() const;
  [[nodiscard]] QString words(const Error& error) const;

  void personChosen();
  void readBalance();
  void showBalance();
  void send();
  void setBusy(bool isBusy);
  void answered(const Result<Answer>& answer);
  void learned(const Action& action, bool wasDone, const Answer& answer);
  void showRefused(const Error& error);
  void showDone(const Answer& answer);
  void startAnew();
  void showStep(bool isDone);

  Console& m_console;
  Movement m_movement;
  Person m_receiver;  // of the action that was sent
  QUuid m_sent;       // the action under way or of unknown outcome
  Money m_balance;    // of the chosen person, as read last
  Banner* m_banner = nullptr;
  Form* m_form = nullptr;
  PersonPicker* m_person = nullptr;
  QPointer<QWidget> m_focused;  // before the form was disabled
  QLabel* m_balanceNote = nullptr;
  MoneyEdit* m_amount = nullptr;
  QLineEdit* m_reference = nullptr;
  QLineEdit* m_reason = nullptr;
  QWidget* m_done = nullptr;
  QLabel* m_doneSentence = nullptr;
  QLabel* m_before = nullptr;
  QLabel* m_moved = nullptr;
  QLabel* m_after = nullptr;
  QPushButton* m_send = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_another = nullptr;
  QPushButton* m_close = nullptr;
};
