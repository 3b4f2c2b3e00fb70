// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/searchpicker.h"

// A field that finds a person by part of a name or an e-mail address, or a number. GUI thread only.
class PersonPicker final : public SearchPicker {
  Q_OBJECT

 public:
  explicit PersonPicker(Console& console, QWidget* parent = nullptr);

  // Nobody while what is typed was not chosen from the list.
  [[nodiscard]] const std::optional<Person>& person() const { return m_person; }
  void setPerson(const Person& person);
  void clearPerson();
  [[nodiscard]] QString problem() const override;

 Q_SIGNALS:
  void personChanged();

 protected:
  void ask(const QString& words, quint64 question) override;
  [[nodiscard]] bool isChosen() const override { return m_person.has_value(); }
  void take(size_t row) override;
  void forget() override;

 private:
  std::optional<Person> m_person;
  std::vector<Person> m_found;  // as they are offered
};
