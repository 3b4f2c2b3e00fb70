// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backers/personrecord.h"

#include "models/campaignsexport.h"
#include "models/logexport.h"
#include "models/notesexport.h"
#include "ui/backers/personnotes.h"
#include "ui/latewidget.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"

namespace {

const QString campaignsKey = QStringLiteral("campaigns");
const QString logKey = QStringLiteral("log");
const QString notesKey = QStringLiteral("notes");

// When all is said about the table.
void fill(PageState* state, TableView* table, PagedTableModel* model, const QString& empty) {
  state->setContent(table);
  state->setEmpty(empty);
  state->follow(model);
}

}  // namespace

PersonRecord::PersonRecord(Console& console, QWidget* parent)
    : QObject(parent), m_console(console) {
  m_campaigns = new CampaignsModel(
      campaignsModel::columns(console.currency(), [&console] { return console.serverNow(); }),
      campaignsModel::idOf, answerNothing<CampaignRow>, this);
  m_campaigns->sort(campaignsModel::number, Qt::DescendingOrder);
  m_log = logModel::make(console.currency(), answerNothing<LogLine>, this);
  add(campaignsKey, tr("&Campaigns"), &PersonRecord::makeCampaigns, parent);
  add(logKey, tr("L&og"), &PersonRecord::makeLog, parent);
  add(notesKey, tr("&Notes"), &PersonRecord::makeNotes, parent);
}

void PersonRecord::add(const QString& key, const QString& title, Make make, QWidget* parent) {
  m_sections.push_back(
      {key, title,
       new LateWidget([this, make](QWidget* inside) { return (this->*make)(inside); }, parent)});
}

QWidget* PersonRecord::makeCampaigns(QWidget* parent) {
  auto* const state = new PageState(parent);
  m_campaignsTable = new TableView(state);
  m_campaignsTable->setObjectName(QStringLiteral("personCampaigns"));
  m_campaignsTable->setAccessibleName(tr("&Campaigns").remove(u'&'));
  m_campaignsTable->setStatusColumn(campaignsModel::status);
  m_campaignsTable->setProgressColumn(campaignsModel::progress);
  m_campaignsTable->setPagedModel(m_campaigns);
  // It would say the same in every row.
  m_campaignsTable->hideColumn(campaignsModel::creator);
  connect(m_campaignsTable, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_campaigns->rowAt(row).id); });
  readCampaigns();
  fill(state, m_campaignsTable, m_campaigns, tr("This person has not started a campaign."));
  return state;
}

QWidget* PersonRecord::makeLog(QWidget* parent) {
  auto* const state = new PageState(parent);
  m_logTable = new TableView(state);
  m_logTable->setObjectName(QStringLiteral("personLog"));
  m_logTable->setAccessibleName(tr("L&og").remove(u'&'));
  m_logTable->setPagedModel(m_log);
  m_logTable->hideColumn(logModel::person);
  connect(m_logTable, &TableView::rowActivated, this, [this](int row) {
    const CampaignId campaign = m_log->rowAt(row).campaign;
    if (!campaign.isNone()) Q_EMIT campaignChosen(campaign);
  });
  readLog();
  fill(state, m_logTable, m_log, tr("Nothing has happened with this person yet."));
  return state;
}

QWidget* PersonRecord::makeNotes(QWidget* parent) {
  m_notes = new PersonNotes(m_console, parent);
  m_notes->showPerson(m_person);
  return m_notes;
}

void PersonRecord::readCampaigns() {
  m_campaigns->setSource(campaignsModel::source(m_console, {.creator = m_person}));
  m_campaigns->reload();
}

void PersonRecord::readLog() {
  m_log->setSource(logModel::source(m_console, {.user = m_person}, LogScope::all));
  m_log->reload();
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
  if (m_campaignsTable) readCampaigns();
  if (m_logTable) readLog();
  if (m_notes) m_notes->showPerson(person);
}

void PersonRecord::refresh() {
  if (m_campaignsTable) m_campaigns->refresh();
  if (m_logTable) m_log->refresh();
  if (m_notes) m_notes->refresh();
}
