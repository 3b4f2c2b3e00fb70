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
// lines of the log, notes. The page puts each into a tab; it is made and read when it is first
// seen. Owns the models; GUI thread only.
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
  using Make = QWidget* (PersonRecord::*)(QWidget* parent);

  void add(const QString& key, const QString& title, Make make, QWidget* parent);
  [[nodiscard]] QWidget* makeCampaigns(QWidget* parent);
  [[nodiscard]] QWidget* makeLog(QWidget* parent);
  [[nodiscard]] QWidget* makeNotes(QWidget* parent);
  void readCampaigns();
  void readLog();

  Console& m_console;
  UserId m_person;
  std::vector<Section> m_sections;
  CampaignsModel* m_campaigns = nullptr;
  LogModel* m_log = nullptr;
  // Null until they are seen.
  TableView* m_campaignsTable = nullptr;
  TableView* m_logTable = nullptr;
  PersonNotes* m_notes = nullptr;
};
