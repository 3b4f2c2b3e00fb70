// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QLineEdit>
#include <QPointer>

#include "models/console.h"

class QListView;
class QStandardItemModel;
class QTimer;

// A field that finds a person: type part of a name or an e-mail address, or a number; the server
// searches a moment later and a list below the field offers what it found. Arrows, Enter and
// Escape work in the field itself, which keeps the focus. Owns the list; GUI thread only.
class PersonPicker final : public QLineEdit {
  Q_OBJECT

 public:
  static constexpr int searchDelayMs = 200;
  static constexpr int peopleOfferedMax = 8;

  explicit PersonPicker(Console& console, QWidget* parent = nullptr);
  ~PersonPicker() override;

  // Nobody while what is typed was not chosen from the list.
  [[nodiscard]] const std::optional<Person>& person() const { return m_person; }
  void setPerson(const Person& person);
  void clearPerson();
  // Why there is nobody, for the line below the field; empty: a person is chosen.
  [[nodiscard]] QString problem() const;

 Q_SIGNALS:
  void personChanged();
  // The field was left, and nobody is chosen.
  void abandoned();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void makePopup();
  void typed();
  void search();
  void answered(const Result<std::vector<Person>>& people);
  void offer();
  void place();
  void closePopup();
  [[nodiscard]] bool isOffering() const;
  void choose(int row);
  void moveBy(int rows);

  Console& m_console;
  std::optional<Person> m_person;
  std::vector<Person> m_found;  // for what is typed now
  QPointer<QListView> m_popup;  // a child of the window, above everything else in it
  QStandardItemModel* m_offered = nullptr;
  QTimer* m_delay = nullptr;
  quint64 m_question = 0;  // an answer to an older one is dropped
  bool m_isAsking = false;
  bool m_choosesOnAnswer = false;  // Enter came before the answer did
};
