// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

#include "models/campaignsmodel.h"
#include "models/listexport.h"
#include "models/logmodel.h"

class PersonNotes;
class QWidget;
class TableView;

// What who looks after people sees of a person beside the wallet: campaigns of their own, their
// lines of the log, notes. The page puts each into a tab. Owns the models; GUI thread only.
class PersonRecord final : public QObject {
  Q_OBJECT

 public:
  struct Section {
    QString key;  // in addresses: "campaigns"
    QString title;
    QWidget* widget = nullptr;
  };

  // parent owns the widgets too.
  PersonRecord(Console& console, QWidget* parent);

  [[nodiscard]] const std::vector<Section>& sections() const { return m_sections; }

  void showPerson(UserId person);
  void refresh();

  // What the section with this key lists, as a file; nothing where there is none such. name: of
  // the person.
  [[nodiscard]] std::optional<ExportTable> exported(const QString& key, const QString& name) const;

 Q_SIGNALS:
  void campaignChosen(CampaignId campaign);

 private:
  void add(const QString& key, const QString& title, QWidget* widget);
  void addTable(const QString& key, const QString& title, const QString& empty, TableView* table,
                PagedTableModel* model);

  Console& m_console;
  QWidget* m_parent = nullptr;
  std::vector<Section> m_sections;
  CampaignsModel* m_campaigns = nullptr;
  LogModel* m_log = nullptr;
  UserId m_person;
  PersonNotes* m_notes = nullptr;
};
