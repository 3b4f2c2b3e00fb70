// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logpage.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "models/logexport.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/filters/filterbar.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"
#include "ui/theme.h"

LogPage::LogPage(Console& console, QWidget* parent)
    : Page(parent), m_console(console), m_scope(console.seesAll() ? LogScope::all : LogScope::own) {
  setObjectName(QStringLiteral("logPage"));
  m_model = logModel::make(console.currency(), logModel::source(console, {}, m_scope), this);
  makeActions();
  makeFilters();
  body()->addWidget(m_filters);
  body()->addWidget(makeTable(), 1);
  setAddressed(m_filters, m_table);
  connect(&m_console, &Console::changed, this, &LogPage::follow);
  showEmptySentence();
  rowChosen();
  m_model->reload();
}

QString LogPage::title() const {
  return m_scope == LogScope::all ? tr("Transaction log") : tr("My log");
}

void LogPage::makeActions() {
  const auto make = [this](const QString& text, const char* name, auto slot) {
    auto* const action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
  };
  m_openCampaign =
      make(tr("&Open campaign"), "logOpenCampaign", [this] { openRow(m_table->currentRow()); });
  m_openPerson = make(tr("Open &wallet"), "logOpenPerson", &LogPage::openPerson);
  m_openPerson->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
  m_openPerson->setVisible(m_scope == LogScope::all);
  m_exporting = new ExportTask(m_console, *this,
                               {.name = "log",
                                .table = [this] { return logExport(m_filter, m_scope); },
                                .fileName = [] { return tr("transaction-log", "file name"); }});
}

void LogPage::makeFilters() {
  QList<FilterChoice> types;
  const QStringList known = logTypes();
  for (const QString& type : known)
    types.append({type, logTypeText(type)});
  QList<ListFilter> filters{
      {.key = QStringLiteral("type"),
       .title = tr("What happened"),
       .kind = FilterKind::choice,
       .choices = types},
      {.key = QStringLiteral("campaign"), .title = tr("Campaign"), .kind = FilterKind::campaign},
      {.key = QStringLiteral("from"),
       .title = tr("When"),
       .kind = FilterKind::dateRange,
       .untilKey = QStringLiteral("until")}};
  // Others are not to be looked for.
  if (m_scope == LogScope::all) {
    filters.insert(
        1, {.key = QStringLiteral("person"), .title = tr("Person"), .kind = FilterKind::person});
  }
  m_filters = new FilterBar(m_console, QStringLiteral("log"), filters, this);
  connect(m_filters, &FilterBar::changed, this, &LogPage::applyFilters);
}

QWidget* LogPage::makeTable() {
  auto* const box = new QWidget(this);
  m_state = new PageState(box);
  m_table = new TableView(m_state);
  m_table->setObjectName(QStringLiteral("logTable"));
  m_table->setAccessibleName(tr("Transaction log"));
  m_table->setPagedModel(m_model);
  m_state->setContent(m_table);
  m_state->setObjectName(QStringLiteral("logState"));
  m_state->follow(m_model);
  m_cut = new QLabel(tr("There are more lines than a list can hold. Narrow the filters."), box);
  m_cut->setObjectName(QStringLiteral("logCut"));
  Theme::setMuted(*m_cut);
  m_cut->hide();
  auto* const column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_state, 1);
  column->addWidget(m_cut);
  connect(m_table, &TableView::rowActivated, this, &LogPage::openRow);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &LogPage::rowChosen);
  connect(m_table, &TableView::contextMenuAboutToShow, this, [this](QMenu* menu) {
    menu->addAction(m_openCampaign);
    menu->addAction(m_openPerson);
  });
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    m_cut->setVisible(m_model->isCut());
    if (banner()->text() == m_outOfDate) banner()->dismiss();
    rowChosen();
  });
  connect(m_model, &PagedTableModel::failed, this, [this] {
    if (m_model->rowCount() == 0) return;  // the page says it
    m_outOfDate = tr("What you see may be out of date.") + u' ' +
                  errorText(*m_model->error(), Attempt::load).sentence();
    banner()->say(Banner::Kind::warning, m_outOfDate);
  });
  return box;
}

void LogPage::applyFilters() {
  LogFilter filter{.type = m_filters->value(QStringLiteral("type"))};
  if (const auto person = m_filters->number(QStringLiteral("person")))
    filter.user = UserId{*person};
  if (const auto campaign = m_filters->number(QStringLiteral("campaign"))) {
    filter.campaign = CampaignId{*campaign};
  }
  logModel::setDays(
      filter, {m_filters->day(QStringLiteral("from")), m_filters->day(QStringLiteral("until"))});
  m_filter = filter;
  showEmptySentence();
  m_model->setSource(logModel::source(m_console, m_filter, m_scope));
  m_model->reload();
}

void LogPage::showEmptySentence() {
  if (!m_filters->isEmpty()) {
    m_state->setEmpty(tr("No line of the log fits these filters."), m_filters->clearAction());
  } else if (m_scope == LogScope::own) {
    m_state->setEmpty(tr("Nothing has happened in your wallet and campaigns yet."));
  } else {
    m_state->setEmpty(tr("Nothing has happened on this platform yet."));
  }
}

void LogPage::rowChosen() {
  const int row = m_table->currentRow();
  const bool isRow = row >= 0 && row < m_model->rowCount();
  m_openCampaign->setEnabled(isRow && !m_model->rowAt(row).campaign.isNone());
  m_openPerson->setEnabled(isRow && m_scope == LogScope::all && !m_model->rowAt(row).user.isNone());
}

// What a line is about most: its campaign, or else its person.
void LogPage::openRow(int row) {
  if (row < 0 || row >= m_model->rowCount()) return;
  const LogLine& line = m_model->rowAt(row);
  if (!line.campaign.isNone()) {
    Q_EMIT campaignChosen(line.campaign);
  } else if (m_scope == LogScope::all && !line.user.isNone()) {
    Q_EMIT personChosen(line.user);
  }
}

void LogPage::openPerson() {
  const int row = m_table->currentRow();
  if (row < 0 || m_model->rowAt(row).user.isNone()) return;
  Q_EMIT personChosen(m_model->rowAt(row).user);
}

void LogPage::refresh() {
  m_isStale = false;
  m_model->refresh();
}

void LogPage::activated() {
  if (m_isStale) refresh();
}

void LogPage::follow() {
  m_isStale = true;
  if (isVisible()) refresh();
}
