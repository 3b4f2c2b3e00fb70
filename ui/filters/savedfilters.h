// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QPushButton>

#include "models/pageaddress.h"

class Page;
class QMenu;
class ViewMemory;

struct SavedFilter {
  QString name;
  PageAddress address;
};

// The filters of a room that its person keeps by name: a button with them all, saving what is set
// now, and a dialog to rename and delete. Hidden while there is no memory to keep them in.
class SavedFilters final : public QPushButton {
  Q_OBJECT

 public:
  static constexpr qsizetype nameMax = 80;
  static constexpr qsizetype filtersMax = 50;

  explicit SavedFilters(QWidget* parent = nullptr);

  // Whose filters these are. The page outlives this.
  void follow(Page* page);
  // place: of the platform and the person; numbers mean nothing on another one.
  void setMemory(ViewMemory* memory, const QString& place);

  [[nodiscard]] QList<SavedFilter> all() const;
  void setAll(const QList<SavedFilter>& filters);
  // Why a filter may not be called that, in words; empty: it may. `but` is its own old name.
  [[nodiscard]] QString problem(const QString& name, const QString& but = {}) const;
  void open(const SavedFilter& filter);

 private:
  void fillMenu();
  void askName();
  void manage();
  [[nodiscard]] QString key() const;

  QString m_place;
  QPointer<Page> m_page;
  ViewMemory* m_memory = nullptr;
  QMenu* m_menu = nullptr;
};
