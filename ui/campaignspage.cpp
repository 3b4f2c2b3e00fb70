// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaignspage.h"

#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "models/campaignsexport.h"
#include "ui/banner.h"
#include "ui/campaignpage.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/figurecard.h"
#include "ui/filters/filterbar.h"
#include "ui/newcampaigndialog.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"
#include "ui/theme.h"

namespace {
constexpr int minuteMs = 60'000;
const QString whoseKey = QStringLiteral("whose");
const QString statusKey = QStringLiteral("status");
const QString creatorKey = QStringLiteral("creator");
const QString mine = QStringLiteral("mine");
}  // namespace

CampaignsPage::CampaignsPage(Console& console, QWidget* parent)
    : Page(parent),
      m_console(console),
      m_model(new CampaignsModel(
          campaignsModel::columns(console.currency(), [&console] { return console.serverNow(); }),
          campaignsModel::idOf, campaignsModel::source(console, {}), this)) {
  setObjectName(QStringLiteral("campaignsPage"));
  m_model->sort(campaignsModel::number, Qt::DescendingOrder);
  makeActions();
  m_cut = new QLabel(tr("There are more campaigns than a list shows. Narrow your search."), this);
  m_cut->setTextFormat(Qt::PlainText);
  Theme::setMuted(*m_cut);
  m_cut->hide();
  body()->addWidget(m_figures = makeFigures());
  makeFilters();
  body()->addWidget(m_filters);
  body()->addWidget(makeTable(), 1);
  body()->addWidget(m_cut);
  connect(m_model, &PagedTableModel::loaded, this, &CampaignsPage::modelLoaded);
  connect(m_model, &PagedTableModel::failed, this, &CampaignsPage::modelFailed);
  connect(&m_console, &Console::changed, this, &CampaignsPage::follow);
  setAddressed(m_filters, m_table);
  // Whoever looks after all campaigns begins with all.
  if (!console.seesAll()) m_filters->setValue(whoseKey, mine);
  // "2 hours left" grows old although nothing happens.
  m_minute.setInterval(minuteMs);
  connect(&m_minute, &QTimer::timeout, this, &CampaignsPage::refresh);
}

QString CampaignsPage::title() const {
  return tr("Campaigns");
}

QString CampaignsPage::searchHint() const {
  return tr("Search campaigns and creators");
}

void CampaignsPage::makeActions() {
  m_create = new QAction(tr("&New campaign"), this);
  m_create->setObjectName(QStringLiteral("newCampaign"));
  m_create->setShortcut(QKeySequence::New);
  m_create->setToolTip(
      tr("Start a campaign (%1)").arg(m_create->shortcut().toString(QKeySequence::NativeText)));
  connect(m_create, &QAction::triggered, this, &CampaignsPage::createCampaign);
  m_create->setVisible(m_console.isStaff() || m_console.isOneOf({u"creator"_qs}));
  m_create->setEnabled(m_create->isVisible());
  setPrimaryAction(m_create);
  m_open = new QAction(tr("&Open"), this);
  m_open->setObjectName(QStringLiteral("openCampaign"));
  m_open->setEnabled(false);
  connect(m_open, &QAction::triggered, this, [this] {
    const int row = m_table->currentRow();
    if (row >= 0) openCampaign(m_model->rowAt(row).id);
  });
  addAction(m_open);
  new ExportTask(m_console, *this,
                 {.name = "campaigns",
                  .table = [this] { return exported(); },
                  .fileName = [] { return tr("campaigns", "file name"); }});
  m_showAll = new QAction(tr("Show all &campaigns"), this);
  m_showAll->setObjectName(QStringLiteral("showAllCampaigns"));
  connect(m_showAll, &QAction::triggered, this, [this] {
    // What was searched for may be somebody else's.
    if (!searchText().isEmpty()) {
      m_filters->clear();
    } else {
      m_filters->setValue(statusKey, {});
    }
  });
}

void CampaignsPage::makeFilters() {
  QList<ListFilter> filters;
  if (m_console.person() && m_console.isOneOf({u"creator"_qs})) {
    filters.append(
        {.key = whoseKey,
         .title = tr("Whose campaigns"),
         .kind = FilterKind::choice,
         .choices = {{QStringLiteral("everybodys"), tr("All campaigns")}, {mine, tr("Mine")}},
         .isAlwaysShown = true});
  }
  QList<FilterChoice> states{{{}, tr("All")}};
  for (const char* const status : {"active", "successful", "failed"}) {
    const QString key = QString::fromLatin1(status);
    states.append({key, stateText(key)});
  }
  filters.append({.key = statusKey,
                  .title = tr("Status"),
                  .kind = FilterKind::choice,
                  .choices = states,
                  .isAlwaysShown = true});
  if (m_console.seesAll()) {
    filters.append({.key = creatorKey, .title = tr("Creator"), .kind = FilterKind::person});
  }
  m_filters = new FilterBar(m_console, QStringLiteral("campaigns"), filters, this);
  connect(m_filters, &FilterBar::changed, this, &CampaignsPage::ask);
}

QWidget* CampaignsPage::makeFigures() {
  auto* const figures = new QWidget(this);
  auto* const row = new QHBoxLayout(figures);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  const auto add = [&](const char* name, const QString& label) {
    auto* const card = new FigureCard(label, figures);
    card->setObjectName(QString::fromLatin1(name));
    row->addWidget(card, 1);
    return card;
  };
  m_active = add("figureActive", tr("Active campaigns"));
  m_raised = add("figureRaised", tr("Raised in active campaigns"));
  m_endingSoon = add("figureEndingSoon", tr("Ending within 24 hours"));
  m_due = add("figureDue", tr("Due now"));
  return figures;
}

QWidget* CampaignsPage::makeTable() {
  m_state = new PageState(this);
  m_table = new TableView(m_state);
  m_table->setObjectName(QStringLiteral("campaignsTable"));
  m_table->setAccessibleName(tr("Campaigns"));
  m_table->setPagedModel(m_model);
  m_table->setStatusColumn(campaignsModel::status);
  m_table->setProgressColumn(campaignsModel::progress);
  connect(m_table, &TableView::rowActivated, this,
          [this](int row) { openCampaign(m_model->rowAt(row).id); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          [this] { m_open->setEnabled(m_table->currentRow() >= 0); });
  connect(m_table, &TableView::contextMenuAboutToShow, this,
          [this](QMenu* menu) { menu->addAction(m_open); });
  // A new order resets the rows: what was selected stays selected.
  connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    const int row = m_table->currentRow();
    if (row >= 0) m_selected = m_model->rowAt(row).id.value;
  });
  m_state->setContent(m_table);
  m_state->follow(m_model);
  return m_state;
}

campaignsModel::Filter CampaignsPage::filter() const {
  campaignsModel::Filter filter{.search = searchText(), .status = m_filters->value(statusKey)};
  if (const auto creator = m_filters->number(creatorKey)) filter.creator = UserId{*creator};
  if (showsMine()) filter.creator = m_console.person()->id;
  return filter;
}

ExportTable CampaignsPage::exported() const {
  return campaignsExport(campaignsModel::request(filter(), *m_model),
                         showsMine() ? m_console.person()->name : QString());
}

void CampaignsPage::ask() {
  // They are the whole platform's.
  m_figures->setVisible(!showsMine());
  m_model->setSource(campaignsModel::source(m_console, filter()));
  m_model->reload();
}

bool CampaignsPage::showsMine() const {
  return m_filters->value(whoseKey) == mine;
}

void CampaignsPage::searchTextChanged() {
  ask();
}

void CampaignsPage::refresh() {
  m_isStale = false;
  m_model->refresh();
  readFigures();
}

void CampaignsPage::activated() {
  m_isShown = true;
  m_minute.start();
  if (m_isStale) refresh();
}

void CampaignsPage::deactivated() {
  m_isShown = false;
  m_minute.stop();
}

void CampaignsPage::follow(const LogChanges& changes) {
  if (!changes.concernCampaigns()) return;
  m_isStale = true;
  if (m_isShown) refresh();
}

void CampaignsPage::modelLoaded() {
  if (std::exchange(m_saidFailed, false)) banner()->dismiss();
  m_cut->setVisible(m_model->isCut());
  showEmptySentence();
  const int row = m_selected == 0 ? -1 : m_model->rowOf(m_selected);
  if (row >= 0) m_table->selectRow(row);
  m_selected = 0;
}

void CampaignsPage::showEmptySentence() {
  QAction* const create = m_create->isVisible() ? m_create : nullptr;
  if (!searchText().isEmpty()) {
    m_state->setEmpty(tr("No campaign matches “%1”.").arg(searchText()),
                      m_filters->isEmpty() ? nullptr : m_showAll);
  } else if (m_filters->number(creatorKey)) {
    m_state->setEmpty(tr("No campaign fits these filters."), m_filters->clearAction());
  } else if (!m_filters->value(statusKey).isEmpty()) {
    m_state->setEmpty(tr("No campaign is in this state."), m_showAll);
  } else if (showsMine()) {
    m_state->setEmpty(tr("You have not started a campaign yet. Say what you want to make, and what "
                         "it takes."),
                      create);
  } else {
    m_state->setEmpty(tr("No campaign has been started yet."), create);
  }
}

// Rows that are visible stay; without rows the page's state says it.
void CampaignsPage::modelFailed() {
  if (m_model->rowCount() == 0) return;
  m_saidFailed = true;
  const ErrorText text = errorText(m_model->error().value_or(Error{}), Attempt::load);
  banner()->say(Banner::Kind::warning,
                tr("What you see may be out of date.") + u' ' + text.sentence());
}

void CampaignsPage::readFigures() {
  m_console.read<CampaignFigures>(this, campaignFigures, [this](Result<CampaignFigures> figures) {
    // What failed keeps what it showed; the table says why.
    if (figures) showFigures(*figures);
  });
}

void CampaignsPage::showFigures(const CampaignFigures& figures) {
  m_active->setFigure(formatCount(figures.active));
  m_active->setNote(tr("open for pledges, or due"));
  m_raised->setFigure(formatMoney(figures.raised, m_console.currency()));
  m_raised->setNote(tr("confirmed pledges, held in escrow"));
  m_endingSoon->setFigure(formatCount(figures.endingSoon));
  m_endingSoon->setNote(tr("by the database's clock"));
  m_due->setFigure(formatCount(figures.due));
  m_due->setNote(figures.due == 0 ? tr("nothing waits to be closed")
                                  : tr("past the deadline, to be closed"));
}

void CampaignsPage::openCampaign(CampaignId id) {
  Q_EMIT openRequested(new CampaignPage(m_console, id, parentWidget()));
}

QString CampaignsPage::open(const PageAddress& address) {
  if (address.number == 0) return Page::open(address);
  // The list below keeps its filters: an address with a number says nothing of them.
  const QString leftOut = address.values.isEmpty() ? QString() : openValues(address);
  openCampaign(CampaignId{address.number});
  return leftOut;
}

void CampaignsPage::createCampaign() {
  auto* const dialog = new NewCampaignDialog(m_console, window());
  connect(dialog, &NewCampaignDialog::created, this,
          [this](CampaignId id, const QString& sentence) {
            m_selected = id.value;
            banner()->say(Banner::Kind::success, sentence);
            refresh();
          });
  dialog->open();
}
