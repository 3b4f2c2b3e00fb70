// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QSet>

#include "storage/ids.h"
#include "tests/bench/scene.h"

class TableView;

// Does on every page of a window what can be done there without changing anything, whatever pages
// there are: scrolls and sorts each table, tries every filter, tab and search, opens each dialog
// and leaves it, reads the page again, opens what a row stands for. Keeps each page's longest gap.
class PageTour final {
 public:
  explicit PageTour(Scene& scene) : m_scene(scene) {}

  void visitRooms();
  void visitCampaign(CampaignId campaign);
  void visitWallet(UserId person);

  // By the page's objectName.
  [[nodiscard]] const std::map<QString, Scene::Gap>& gaps() const { return m_gaps; }

 private:
  void visit(const QString& how);
  void tryFilters();
  void tryTabs();
  void tryTables();
  void sort(TableView& table);
  void trySearch();
  void tryDialogs();
  void openRows();
  void keepGap(const QString& page);
  template <class T>
  [[nodiscard]] QList<T*> shown() const;

  Scene& m_scene;
  QSet<QString> m_opened;  // pages that rows opened already
  std::map<QString, Scene::Gap> m_gaps;
};
