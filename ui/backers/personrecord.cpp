// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backers/personrecord.h"

#include "ui/backers/personnotes.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"

namespace {

// Until somebody is chosen there is nothing to ask.
template <class Row>
void answerNothing(const PageRequest<Row>&, std::function<void(Result<std::vector<Row>>)> done) {
  done(std::vector<Row>());
}

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
  addTable(QStringLiteral("campaigns"), tr("&Campaigns"),
           tr("This person has not started a campaign."), campaigns, m_campaigns);
  // It would say the same in every row.
  campaigns->hideColumn(campaignsModel::creator);
  connect(campaigns, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_campaigns->rowAt(row).id); });

  m_log = logModel::make(console.currency(), answerNothing<LogLine>, this);
  auto* const log = new TableView(parent);
  log->setObjectName(QStringLiteral("personLog"));
  addTable(QStringLiteral("log"), tr("L&og"), tr("Nothing has happened with this person yet."), log,
           m_log);
  log->hideColumn(logModel::person);
  connect(log, &TableView::rowActivated, this, [this](int row) {
    const CampaignId campaign = m_log->rowAt(row).campaign;
    if (!campaign.isNone()) Q_EMIT campaignChosen(campaign);
  });

  m_notes = new PersonNotes(console, parent);
  add(QStringLiteral("notes"), tr("&Notes"), m_notes);
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

void PersonRecord::showPerson(UserId person) {
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
