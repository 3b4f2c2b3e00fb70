// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>
#include <QUuid>

#include "models/console.h"
#include "ui/errortext.h"

class Banner;
class Form;
class QPushButton;
class QVBoxLayout;

// A dialog that sends one action: a form, a button, and what the database answered. Refuses at the
// field what the database would refuse; while the action is under way nothing can be sent again,
// also when its outcome is not known yet. Open it with open(); it deletes itself when closed. GUI
// thread only.
class ActionDialog : public QDialog {
  Q_OBJECT

 public:
  ~ActionDialog() override;

 Q_SIGNALS:
  // It was done; the dialog closes.
  void succeeded(const Answer& answer);

 protected:
  bool event(QEvent* event) override;

  // name begins the objectNames of what is inside.
  ActionDialog(Console& console, Attempt attempt, const QString& name, QWidget* parent);

  // What the fields say.
  [[nodiscard]] virtual Action action() const = 0;
  [[nodiscard]] virtual std::vector<Error> problems() const = 0;
  // Sends the action unless a field refuses.
  virtual void send();
  virtual void refused(const Error& error);
  // In which lane of the worker the action runs.
  [[nodiscard]] virtual Worker::Lane lane() const { return Worker::Lane::interactive; }

  [[nodiscard]] Console& console() const { return m_console; }
  [[nodiscard]] const QString& name() const { return m_name; }
  [[nodiscard]] Form* form() const { return m_form; }
  [[nodiscard]] Banner* banner() const { return m_banner; }
  // Holds the form; more may stand beside or below it.
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }
  void setSendText(const QString& text);
  // Nothing is sent while it is not allowed, whatever the fields say.
  void setSendAllowed(bool isAllowed);
  // There is nothing to send any more: the dialog can only be closed.
  void setNothingToSend();
  // For Form::addField(): what problems() say of that field.
  [[nodiscard]] QString problemAt(const QString& field) const;
  [[nodiscard]] bool isBusy() const { return !m_sent.isNull(); }

 private:
  void makeButtons();
  void answered(const Result<Answer>& answer);
  void learned(const Action& action, bool wasDone, const Answer& answer);
  void setBusy(bool isBusy);
  void finish(const Answer& answer);

  Console& m_console;
  Attempt m_attempt;
  QString m_name;
  QUuid m_sent;  // the action under way, or of unknown outcome
  Banner* m_banner = nullptr;
  Form* m_form = nullptr;
  QVBoxLayout* m_body = nullptr;
  QWidget* m_inside = nullptr;
  QPushButton* m_send = nullptr;
  QPushButton* m_cancel = nullptr;
  bool m_isAllowed = true;
};
