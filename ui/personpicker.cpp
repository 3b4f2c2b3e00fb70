// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personpicker.h"

#include <utility>

PersonPicker::PersonPicker(Console& console, QWidget* parent)
    : SearchPicker(console,
                   {QStringLiteral("personPopup"), tr("People found"), tr("Nobody was found.")},
                   parent) {
  setPlaceholderText(tr("Name, e-mail or number"));
}

void PersonPicker::setPerson(const Person& person) {
  m_person = person;
  showChosen(person.email.isEmpty() ? person.name
                                    : QStringLiteral("%1 · %2").arg(person.name, person.email));
  Q_EMIT personChanged();
}

void PersonPicker::clearPerson() {
  clear();
  typed();
}

QString PersonPicker::problem() const {
  if (m_person) return {};
  return text().trimmed().isEmpty() ? tr("Choose a person.")
                                    : tr("Choose one of the people that the list offers.");
}

void PersonPicker::ask(const QString& words, quint64 question) {
  const PeoplePageRequest request{.search = words, .rowsMax = offeredMax};
  console().read<std::vector<Person>>(
      this, [request](Connection& connection) { return peoplePage(connection, request); },
      [this, question](const Result<std::vector<Person>>& people) {
        if (!isCurrent(question)) return;
        m_found = people.value_or(std::vector<Person>());
        answered(people.map([](const std::vector<Person>& found) {
          std::vector<Offer> offers;
          for (const Person& person : found) {
            offers.push_back({person.active ? person.name : tr("%1 (deactivated)").arg(person.name),
                              person.email, person.id.value});
          }
          return offers;
        }));
      });
}

void PersonPicker::take(size_t row) {
  const Person person = m_found[row];
  setPerson(person);
}

void PersonPicker::forget() {
  m_found.clear();
  if (std::exchange(m_person, std::nullopt)) Q_EMIT personChanged();
}
