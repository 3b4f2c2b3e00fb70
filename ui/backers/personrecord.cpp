// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backers/personrecord.h"

#include "models/campaignsexport.h"
#include "models/logexport.h"
#include "models/notesexport.h"
#include "ui/backers/personnotes.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"

namespace {

const QString campaignsKey = QStringLiteral("campaigns");
const QString logKey = QStringLiteral("log");
const QString notesKey = QStringLiteral("notes");

}  // namespace

PersonRecord::PersonRecord(Console& console, QWidget* parent)
    : QObject(parent), m_console(console), m_parent(parent) {
  m_campaigns = new CampaignsModel(
      campaignsModel::columns(console.currency(), [&console] { return console.serverNow(); }),
      campaignsModel::idOf, answerNothing<CampaignRow>, this);
  m_campaigns->sort(campaignsModel::number, Qt::DescendingOrder);
  auto* const campaigns = new TableView(parent);
  campaigns->setObjectName(QStringLiteral("personCampaigns"));
  campaigns->setStatusColumn(campaignsModel::status);
  campaigns->setProgressColumn(campaignsModel::progress);
  addTable(campaignsKey, tr("&Campaigns"), tr("This person has not started a campaign."), campaigns,
           m_campaigns);
  // It would say the same in every row.
  campaigns->hideColumn(campaignsModel::creator);
  connect(campaigns, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_campaigns->rowAt(row).id); });

  m_log = logModel::make(console.currency(), answerNothing<LogLine>, this);
  auto* const log = new TableView(parent);
  log->setObjectName(QStringLiteral("personLog"));
  addTable(logKey, tr("L&og"), tr("Nothing has happened with this person yet."), log, m_log);
  log->hideColumn(logModel::person);
  connect(log, &TableView::rowActivated, this, [this](int row) {
    const CampaignId campaign = m_log->rowAt(row).campaign;
    if (!campaign.isNone()) Q_EMIT campaignChosen(campaign);
  });

  m_notes = new PersonNotes(console, parent);
  add(notesKey, tr("&Notes"), m_notes);
}

void PersonRecord::add(const QString& key, const QString& title, QWidget* widget) {
  m_sections.push_back({key, title, widget});
}

void PersonRecord::addTable(const QString& key, const QString& title, const QString& empty,
                            TableView* table, PagedTableModel* model) {
  table->setAccessibleName(QString(title).remove(u'&'));
  table->setPagedModel(model);
  auto* const state = new PageState(table, m_parent);
  state->setEmpty(empty);
  state->follow(model);
  add(key, title, state);
}

std::optional<ExportTable> PersonRecord::exported(const QString& key, const QString& name) const {
  if (key == campaignsKey) {
    return campaignsExport(campaignsModel::request({.creator = m_person}, *m_campaigns), name);
  }
  if (key == logKey) return logExport({.user = m_person}, LogScope::all);
  if (key == notesKey) return notesExport(m_person, name);
  return std::nullopt;
}

void PersonRecord::showPerson(UserId person) {
  m_person = person;
  m_campaigns->setSource(campaignsModel::source(m_console, {.creator = person}));
  m_campaigns->reload();
  m_log->setSource(logModel::source(m_console, {.user = person}, LogScope::all));
  m_log->reload();
  m_notes->showPerson(person);
}

void PersonRecord::refresh() {
  m_campaigns->refresh();
  m_log->refresh();
  m_notes->refresh();
}
