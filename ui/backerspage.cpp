// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backerspage.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "models/grouptext.h"
#include "models/listfilter.h"
#include "models/walletsexport.h"
#include "ui/backers/registerdialog.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/filters/filterbar.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/walletpage.h"

namespace {

const QString stateKey = QStringLiteral("state");
const QString pledgesKey = QStringLiteral("pledges");
const QString roleKey = QStringLiteral("role");
const QString leastKey = QStringLiteral("least");
const QString mostKey = QStringLiteral("most");
const QString active = QStringLiteral("active");
const QString some = QStringLiteral("some");

QList<ListFilter> listFilters() {
  ListFilter role{
      .key = roleKey, .title = BackersPage::tr("Role"), .kind = FilterKind::choice, .choices = {}};
  for (const char* const group : {"backer", "creator", "staff", "manager", "auditor"}) {
    const QString key = QString::fromLatin1(group);
    role.choices.append({key, groupText(key)});
  }
  return {{.key = stateKey,
           .title = BackersPage::tr("State"),
           .kind = FilterKind::choice,
           .choices = {{{}, BackersPage::tr("Everybody")},
                       {active, BackersPage::tr("Active")},
                       {QStringLiteral("deactivated"), BackersPage::tr("Deactivated")}},
           .isAlwaysShown = true},
          role,
          {.key = pledgesKey,
           .title = BackersPage::tr("Pledges"),
           .kind = FilterKind::choice,
           .choices = {{some, BackersPage::tr("Has pledged")},
                       {QStringLiteral("none"), BackersPage::tr("Never pledged")}}},
          {.key = leastKey,
           .title = BackersPage::tr("Balance"),
           .kind = FilterKind::moneyRange,
           .untilKey = mostKey}};
}

}  // namespace

BackersPage::BackersPage(Console& console, QWidget* parent)
    : Page(parent),
      m_console(console),
      m_model(new BackersModel(backersModel::columns(console.currency()), backersModel::idOf,
                               backersModel::source(console, {}), this)) {
  setObjectName(QStringLiteral("backersPage"));
  m_model->sort(backersModel::number, Qt::DescendingOrder);
  makeActions();
  m_filters = new FilterBar(console, QStringLiteral("backers"), listFilters(), this);
  connect(m_filters, &FilterBar::changed, this, &BackersPage::applyFilters);
  m_cut = new QLabel(tr("There are more people than a list shows. Narrow your search."), this);
  m_cut->setTextFormat(Qt::PlainText);
  Theme::setMuted(*m_cut);
  m_cut->hide();
  body()->addWidget(m_filters);
  body()->addWidget(makeTable(), 1);
  body()->addWidget(m_cut);
  connect(m_model, &PagedTableModel::loaded, this, &BackersPage::loaded);
  connect(m_model, &PagedTableModel::failed, this, &BackersPage::failed);
  connect(&m_console, &Console::changed, this, &BackersPage::follow);
  setAddressed(m_filters, m_table);
  showEmptySentence();
  rowChosen();
}

void BackersPage::makeActions() {
  m_open = new QAction(tr("&Open"), this);
  m_open->setObjectName(QStringLiteral("backersOpen"));
  connect(m_open, &QAction::triggered, this, [this] {
    const int row = m_table->currentRow();
    if (row >= 0) openPerson(m_model->rowAt(row).id);
  });
  addAction(m_open);
  new ExportTask(
      m_console, *this,
      {.name = "backers",
       .table = [this] { return walletsExport(backersModel::request(m_filter, *m_model)); },
       .fileName = [] { return tr("people-and-wallets", "file name"); }});
  m_register = new QAction(tr("&Register…"), this);
  m_register->setObjectName(QStringLiteral("backersRegister"));
  m_register->setShortcut(QKeySequence::New);
  m_register->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_register->setToolTip(tr("Register somebody new, with an empty wallet"));
  connect(m_register, &QAction::triggered, this, &BackersPage::registerPerson);
  m_register->setVisible(m_console.isStaff());
  m_register->setEnabled(m_console.isStaff());
  setPrimaryAction(m_register);
}

QWidget* BackersPage::makeTable() {
  m_state = new PageState(this);
  m_table = new TableView(m_state);
  m_table->setObjectName(QStringLiteral("backersTable"));
  m_table->setAccessibleName(tr("People and wallets"));
  m_table->setPagedModel(m_model);
  m_table->setStatusColumn(backersModel::state);
  connect(m_table, &TableView::rowActivated, this,
          [this](int row) { openPerson(m_model->rowAt(row).id); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &BackersPage::rowChosen);
  connect(m_table, &TableView::contextMenuAboutToShow, this,
          [this](QMenu* menu) { menu->addAction(m_open); });
  // A new order resets the rows: who was selected stays selected.
  connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    const int row = m_table->currentRow();
    if (row >= 0 && m_selected == 0) m_selected = m_model->rowAt(row).id.value;
  });
  m_state->setContent(m_table);
  m_state->setObjectName(QStringLiteral("backersState"));
  m_state->follow(m_model);
  return m_state;
}

PeopleFilter BackersPage::filterSaid() const {
  PeopleFilter filter{.search = searchText().trimmed(),
                      .least = m_filters->money(leastKey),
                      .most = m_filters->money(mostKey),
                      .group = m_filters->value(roleKey)};
  const QString state = m_filters->value(stateKey);
  if (!state.isEmpty()) filter.active = state == active;
  const QString pledges = m_filters->value(pledgesKey);
  if (!pledges.isEmpty()) filter.hasPledges = pledges == some;
  return filter;
}

void BackersPage::applyFilters() {
  const PeopleFilter filter = filterSaid();
  if (filter == m_filter) return;
  m_filter = filter;
  showEmptySentence();
  m_model->setSource(backersModel::source(m_console, m_filter));
  m_model->reload();
}

void BackersPage::showEmptySentence() {
  QAction* const add = m_register->isVisible() ? m_register : nullptr;
  if (!m_filters->isEmpty()) {
    m_state->setEmpty(m_filter.search.isEmpty()
                          ? tr("Nobody fits these filters.")
                          : tr("Nobody who fits these filters matches “%1”.").arg(m_filter.search),
                      m_filters->clearAction());
  } else if (!m_filter.search.isEmpty()) {
    m_state->setEmpty(tr("Nobody matches “%1”.").arg(m_filter.search), add);
  } else {
    m_state->setEmpty(tr("Nobody is here yet."), add);
  }
}

void BackersPage::loaded() {
  m_cut->setVisible(m_model->isCut());
  if (!m_outOfDate.isEmpty() && banner()->text() == m_outOfDate) banner()->dismiss();
  const int row = m_selected == 0 ? -1 : m_model->rowOf(m_selected);
  if (row >= 0) m_table->selectRow(row);
  m_selected = 0;
  rowChosen();
}

// Rows that are visible stay; without rows the page's state says it.
void BackersPage::failed() {
  if (m_model->rowCount() == 0) return;
  m_outOfDate = tr("What you see may be out of date.") + u' ' +
                errorText(m_model->error().value_or(Error{}), Attempt::load).sentence();
  banner()->say(Banner::Kind::warning, m_outOfDate);
}

void BackersPage::rowChosen() {
  const int row = m_table->currentRow();
  m_open->setEnabled(row >= 0 && row < m_model->rowCount());
}

QString BackersPage::open(const PageAddress& address) {
  if (address.number == 0) return openValues(address);
  // The list below keeps its filters; which tab is shown is the person's page's business.
  return openPerson(UserId{address.number})->open(address);
}

WalletPage* BackersPage::openPerson(UserId person) {
  auto* const page = new WalletPage(m_console, person, parentWidget());
  connect(page, &WalletPage::campaignChosen, this, &BackersPage::campaignChosen);
  connect(page, &WalletPage::campaignsRequested, this, &BackersPage::campaignsRequested);
  Q_EMIT openRequested(page);
  return page;
}

void BackersPage::registerPerson() {
  auto* const dialog = new RegisterDialog(m_console, window());
  connect(dialog, &ActionDialog::succeeded, this, [this](const Answer& answer) {
    m_selected = answer.id<UserId>("user_id").value;
    const QString name = answer.json.value(QLatin1StringView("name")).toString();
    banner()->say(Banner::Kind::success,
                  tr("%1 is registered, with number %2.").arg(name).arg(m_selected));
    refresh();
  });
  dialog->open();
}

void BackersPage::refresh() {
  m_isStale = false;
  m_model->refresh();
}

void BackersPage::activated() {
  m_isShown = true;
  if (m_isStale) refresh();
}

void BackersPage::follow(const LogChanges& changes) {
  if (!changes.concernUsers()) return;
  m_isStale = true;
  if (m_isShown) refresh();
}
