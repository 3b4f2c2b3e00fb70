// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include "models/console.h"
#include "models/listfilter.h"

class CampaignPicker;
class Form;
class MoneyEdit;
class PersonPicker;
class QCheckBox;
class QDateEdit;
class QLineEdit;

// Asks what a filter shall be, in a card below its chip: words, days, amounts, a person, a
// campaign. Enter takes it, Escape and going elsewhere leave everything as it was; either way the
// card deletes itself. It lies in the window, as the list of a PersonPicker in it does. GUI thread.
class FilterEditor final : public QFrame {
  Q_OBJECT

 public:
  // today: by the database's clock, in the viewer's zone. anchor: below what it is shown.
  FilterEditor(Console& console, const ListFilter& filter, const AddressValues& values,
               const QDate& today, QWidget* anchor);

  // The person or campaign that is chosen now.
  void showNow(qint64 number, const QString& name);

 Q_SIGNALS:
  // Values of this filter's keys; none: it is not set.
  void accepted(const AddressValues& values);
  // Whom or what the number means, so that nobody need look it up.
  void named(qint64 number, const QString& name);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void makeText(const QString& value);
  void makeDays(const AddressValues& values);
  void addDay(const QString& label, const QString& value, const char* name, QCheckBox*& isSet,
              QDateEdit*& edit);
  [[nodiscard]] QWidget* makeUsualDays();
  void makeAmounts(const AddressValues& values);
  void makePerson();
  void makeCampaign();
  [[nodiscard]] QWidget* makeButtons();
  void place();
  void focusMoved(const QWidget* now);
  void apply();
  void accept(const AddressValues& values);
  void dismiss();
  [[nodiscard]] QString daysProblem() const;
  [[nodiscard]] QString amountsProblem() const;

  Console& m_console;
  ListFilter m_filter;
  QDate m_today;
  QPointer<QWidget> m_anchor;
  Form* m_form = nullptr;
  QLineEdit* m_text = nullptr;
  QCheckBox* m_hasFrom = nullptr;
  QCheckBox* m_hasUntil = nullptr;
  QDateEdit* m_from = nullptr;
  QDateEdit* m_until = nullptr;
  MoneyEdit* m_least = nullptr;
  MoneyEdit* m_most = nullptr;
  PersonPicker* m_person = nullptr;
  CampaignPicker* m_campaign = nullptr;
};
