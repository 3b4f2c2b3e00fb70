// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QHash>
#include <QPointer>
#include <QWidget>

#include "models/console.h"
#include "models/listfilter.h"

class ChoiceBar;
class FilterChip;
class FilterEditor;
class QHBoxLayout;
class QMenu;
class QPushButton;
class SavedFilters;

// The filters of a list, which its page declares: those of few choices as rows of buttons, the
// others as chips while they narrow anything, what else can be added, and the filters kept by name.
// Arrow keys walk the rows, Tab the chips; Delete removes a chip, Enter changes it. A page reads
// the values when changed() comes, and makes its address of them (Page::setAddressed). GUI thread.
class FilterBar final : public QWidget {
  Q_OBJECT

 public:
  // name: what the controls' objectNames begin with ("log": "logAddFilter", "logTypeChip").
  FilterBar(Console& console, const QString& name, QList<ListFilter> filters,
            QWidget* parent = nullptr);

  // As they stand in an address; what is not set is not in it.
  [[nodiscard]] const AddressValues& values() const { return m_values; }
  // What is not said is cleared. Answers the filters' keys whose values are not understood; they
  // are cleared too. Keys of nobody are nobody's business.
  QStringList setValues(const AddressValues& values);
  // One filter's; the others stay.
  void setValue(const QString& key, const QString& value);
  void clear();
  [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
  // Of all filters.
  [[nodiscard]] QStringList keys() const;

  // Of a choice its first one where none is set.
  [[nodiscard]] QString value(const QString& key) const;
  [[nodiscard]] std::optional<qint64> number(const QString& key) const;
  [[nodiscard]] std::optional<Money> money(const QString& key) const;
  // In the viewer's zone, today by the database's clock; invalid: no limit.
  [[nodiscard]] QDate day(const QString& key) const;

  // For a page that shows nothing because of them. Enabled while any is set.
  [[nodiscard]] QAction* clearAction() const { return m_clear; }
  [[nodiscard]] SavedFilters* savedFilters() const { return m_saved; }

 Q_SIGNALS:
  void changed();

 private:
  void makeChoices(QHBoxLayout* row);
  void makeActions();
  [[nodiscard]] QString nameOf(const ListFilter& filter, const char* what) const;
  [[nodiscard]] const ListFilter* find(const QString& key) const;
  [[nodiscard]] QDate today() const;
  void take(const ListFilter& filter, const AddressValues& values);
  void become(const AddressValues& values);
  void showValues();
  void showChips();
  [[nodiscard]] FilterChip* makeChip(const ListFilter& filter);
  void removeChip(const QString& key);
  [[nodiscard]] QString described(const ListFilter& filter);
  void lookUp(const ListFilter& filter, qint64 number);
  void showAddMenu();
  void fillChoices(const ListFilter& filter, QMenu& menu);
  void edit(const ListFilter& filter, QWidget* anchor);
  void openEditor(const ListFilter& filter, QWidget* anchor);

  Console& m_console;
  QString m_name;
  QList<ListFilter> m_filters;
  AddressValues m_values;
  QHash<QString, ChoiceBar*> m_choices;  // by key, as the next
  QHash<QString, FilterChip*> m_chips;
  QHash<QString, QString> m_names;  // of people and campaigns: "person/42"
  QWidget* m_chipArea = nullptr;
  QPushButton* m_add = nullptr;
  QMenu* m_addMenu = nullptr;
  QAction* m_clear = nullptr;
  QPushButton* m_clearButton = nullptr;
  SavedFilters* m_saved = nullptr;
  QPointer<FilterEditor> m_editor;
  bool m_isShowing = false;
};
