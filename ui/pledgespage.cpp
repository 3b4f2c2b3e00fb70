// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pledgespage.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/pledgesexport.h"
#include "models/pledgesum.h"
#include "ui/addresstext.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/filters/filterbar.h"
#include "ui/pagestate.h"
#include "ui/pledgebuttons.h"
#include "ui/pledges/chosenpledges.h"
#include "ui/pledges/pledgedetails.h"
#include "ui/pledges/pledgefilters.h"
#include "ui/pledges/tierfilter.h"
#include "ui/tableview.h"
#include "ui/theme.h"

namespace {

const QString tierKey = QStringLiteral("reward");

}  // namespace

PledgesPage::PledgesPage(Console& console, QWidget* parent)
    : Page(parent),
      m_console(console),
      m_model(new PledgesModel(pledgesModel::allColumns(console.currency()), pledgesModel::idOf,
                               pledgesModel::source(console, {}), this)),
      m_sum(new PledgeSum(PledgeSum::source(console), this)) {
  setObjectName(QStringLiteral("pledgesPage"));
  m_model->sort(pledgesModel::allNumber, Qt::DescendingOrder);
  makeActions();
  body()->addWidget(makeFilters());
  auto* const row = new QHBoxLayout;
  row->setSpacing(12);
  row->addWidget(makeList(), 1);
  row->addWidget(makeDetails());
  body()->addLayout(row, 1);
  connect(m_model, &PagedTableModel::loaded, this, &PledgesPage::loaded);
  connect(m_model, &PagedTableModel::failed, this, &PledgesPage::failed);
  connect(m_sum, &PledgeSum::changed, this, &PledgesPage::showSum);
  connect(&m_console, &Console::changed, this, &PledgesPage::follow);
  setAddressed(m_filters, m_table);
  showEmptySentence();
  showSum();
  rowsChosen();
}

QAction* PledgesPage::makeAction(const QString& text, const char* name,
                                 void (PledgesPage::*slot)()) {
  auto* const action = new QAction(text, this);
  action->setObjectName(QLatin1StringView(name));
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(action, &QAction::triggered, this, slot);
  addAction(action);
  return action;
}

void PledgesPage::makeActions() {
  m_chosen = new ChosenPledges(m_console, *this);
  connect(m_chosen, &ChosenPledges::pledgesChanged, this, &PledgesPage::refresh);
  m_openCampaign =
      makeAction(tr("&Open campaign"), "pledgesOpenCampaign", &PledgesPage::openCampaign);
  m_openPerson = makeAction(tr("Open &backer"), "pledgesOpenPerson", &PledgesPage::openPerson);
  m_openPerson->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
  new ExportTask(m_console, *this,
                 {.name = "pledges",
                  .table =
                      [this] {
                        return pledgesExport(pledgesModel::request(m_filter, *m_model),
                                             tr("Pledges"));
                      },
                  .fileName = [] { return tr("pledges", "file name"); }});
}

QWidget* PledgesPage::makeFilters() {
  auto* const box = new QWidget(this);
  m_filters = new FilterBar(m_console, QStringLiteral("pledges"), pledgeFilters(), box);
  m_tier = new TierFilter(m_console, box);
  m_problem = new QLabel(box);
  m_problem->setObjectName(QStringLiteral("pledgesProblem"));
  m_problem->setProperty("fieldError", true);
  m_problem->setTextFormat(Qt::PlainText);
  m_problem->hide();
  auto* const row = new QHBoxLayout;
  row->setSpacing(12);
  row->addWidget(m_filters, 1, Qt::AlignVCenter);
  row->addWidget(m_tier, 0, Qt::AlignTop);
  auto* const column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(row);
  column->addWidget(m_problem);
  connect(m_filters, &FilterBar::changed, this, [this] {
    const auto campaign = m_filters->number(QStringLiteral("campaign"));
    m_tier->setCampaign(campaign ? std::optional(CampaignId{*campaign}) : std::nullopt);
    applyFilters();
  });
  connect(m_tier, &TierFilter::tierChanged, this, [this] {
    applyFilters();
    Q_EMIT addressChanged();
  });
  return box;
}

QWidget* PledgesPage::makeList() {
  auto* const box = new QWidget(this);
  m_state = new PageState(box);
  makeTable();
  m_state->setContent(m_table);
  m_state->setObjectName(QStringLiteral("pledgesState"));
  m_state->follow(m_model);
  m_sumText = new QLabel(box);
  m_sumText->setObjectName(QStringLiteral("pledgesSum"));
  m_sumText->setTextFormat(Qt::PlainText);
  m_sumText->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_countAll = new QPushButton(box);
  m_countAll->setObjectName(QStringLiteral("pledgesCountAll"));
  m_countAll->setAutoDefault(false);
  m_countAll->setProperty("flatChip", true);
  connect(m_countAll, &QPushButton::clicked, m_sum, &PledgeSum::countAll);
  m_cut = new QLabel(tr("There are more pledges than a list can hold. Narrow the filters."), box);
  m_cut->setObjectName(QStringLiteral("pledgesCut"));
  Theme::setMuted(*m_cut);
  m_cut->hide();
  auto* const foot = new QHBoxLayout;
  foot->setContentsMargins(4, 0, 4, 0);
  foot->addWidget(m_sumText);
  foot->addWidget(m_countAll);
  foot->addStretch(1);
  foot->addWidget(m_cut);
  auto* const column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(m_state, 1);
  column->addLayout(foot);
  return box;
}

void PledgesPage::makeTable() {
  m_table = new TableView(m_state);
  m_table->setObjectName(QStringLiteral("allPledgesTable"));
  m_table->setAccessibleName(tr("Pledges"));
  m_table->setPagedModel(m_model);
  m_table->setStatusColumn(pledgesModel::allStatus);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  connect(m_table, &TableView::rowActivated, this, &PledgesPage::openCampaign);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &PledgesPage::rowsChosen);
  connect(m_table, &TableView::contextMenuAboutToShow, this, [this](QMenu* menu) {
    if (m_console.isStaff()) menu->addActions(m_chosen->actions());
    menu->addActions({m_openCampaign, m_openPerson});
  });
  // A new order resets the rows: what was selected stays selected.
  connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    const std::vector<Pledge> pledges = chosen();
    if (pledges.size() == 1) m_selected = pledges.front().id.value;
  });
}

QWidget* PledgesPage::makeDetails() {
  auto* const buttons = new PledgeButtons(m_console, m_table, m_model, this);
  m_details = new PledgeDetails(m_console, buttons, this);
  connect(buttons, &PledgeButtons::pledgeChanged, this, [this](const QString& sentence) {
    banner()->say(Banner::Kind::success, sentence);
    m_sum->refresh();
  });
  connect(m_details, &PledgeDetails::campaignChosen, this, &PledgesPage::campaignChosen);
  connect(m_details, &PledgeDetails::personChosen, this, &PledgesPage::personChosen);
  return m_details;
}

PageAddress PledgesPage::address() const {
  PageAddress address = Page::address();
  const QString tier = m_tier->value();
  if (!tier.isEmpty()) address.values.insert(tierKey, tier);
  return address;
}

// A pledge's number finds it; it has no page of its own.
QString PledgesPage::open(const PageAddress& address) {
  PageAddress rest = address;
  const QString tier = rest.values.take(tierKey);
  if (rest.number > 0) rest.values.insert(QStringLiteral("search"), QString::number(rest.number));
  QString leftOut = openValues(rest);
  if (!m_tier->setValue(tier)) leftOut = addressText::leftOut({tierKey});
  return leftOut;
}

PledgeFilter PledgesPage::filterSaid() const {
  const auto id = [this](const char* key) { return m_filters->number(QLatin1StringView(key)); };
  PledgeFilter filter;
  // Who looks for one by its number means that one, whatever else was set.
  if (!searchText().trimmed().isEmpty()) {
    filter.pledge = PledgeId{filterValue::number(searchText().trimmed()).value_or(0)};
    return filter;
  }
  if (const auto campaign = id("campaign")) filter.campaign = CampaignId{*campaign};
  if (const auto person = id("person")) filter.user = UserId{*person};
  filter.tier = m_tier->tier();
  filter.status = m_filters->value(QStringLiteral("status"));
  filter.least = m_filters->money(QStringLiteral("least"));
  filter.most = m_filters->money(QStringLiteral("most"));
  pledgesModel::setDays(filter, m_filters->day(QStringLiteral("from")),
                        m_filters->day(QStringLiteral("until")));
  return filter;
}

void PledgesPage::applyFilters() {
  const PledgeFilter filter = filterSaid();
  const bool isSearch = filter.pledge.has_value();
  m_filters->setEnabled(!isSearch);
  m_tier->setEnabled(!isSearch);
  const bool isWrong = isSearch && filter.pledge->isNone();
  m_problem->setText(isWrong ? tr("A pledge's number is written in digits, without anything else.")
                             : QString());
  m_problem->setVisible(isWrong);
  if (isWrong || filter == m_filter) return;
  m_filter = filter;
  showEmptySentence();
  m_model->setSource(pledgesModel::source(m_console, m_filter));
  m_model->reload();
  m_sum->ask(m_filter);
}

void PledgesPage::showEmptySentence() {
  if (m_filter.pledge) {
    m_state->setEmpty(tr("There is no pledge %1.").arg(m_filter.pledge->value));
  } else if (m_filter != PledgeFilter()) {
    m_state->setEmpty(tr("No pledge fits these filters."), m_filters->clearAction());
  } else {
    m_state->setEmpty(tr("Nobody has pledged on this platform yet."));
  }
}

void PledgesPage::showSum() {
  const auto& totals = m_sum->totals();
  const auto& countedAt = m_sum->countedAt();
  m_countAll->setVisible(countedAt || (totals && totals->isMore));
  m_countAll->setText(countedAt ? tr("Count a&gain") : tr("Count &all"));
  if (!totals) {
    m_sumText->setText(m_sum->isBusy() ? tr("Counting…") : tr("The number is not known."));
    return;
  }
  if (totals->isMore) {
    m_sumText->setText(tr("More than %1 pledges.").arg(formatCount(pledgesCountedMax)));
    return;
  }
  const QString sum = formatMoney(totals->sum, m_console.currency());
  const QString text = totals->count == 1
                           ? tr("1 pledge · %1").arg(sum)
                           : tr("%1 pledges · %2").arg(formatCount(totals->count), sum);
  m_sumText->setText(countedAt
                         ? tr("%1 at %2", "counts and sums, at a time")
                               .arg(text, QLocale().toString(countedAt->time(), u"HH:mm:ss"_qs))
                         : text);
}

void PledgesPage::loaded() {
  m_cut->setVisible(m_model->isCut());
  if (!m_outOfDate.isEmpty() && banner()->text() == m_outOfDate) banner()->dismiss();
  const int row = m_selected == 0 ? -1 : m_model->rowOf(m_selected);
  m_selected = 0;
  if (row >= 0) {
    m_table->selectRow(row);
  } else if (m_filter.pledge && m_model->rowCount() == 1) {
    m_table->selectRow(0);
  }
  rowsChosen();
}

// Rows that are visible stay; without rows the page's state says it.
void PledgesPage::failed() {
  if (m_model->rowCount() == 0) return;
  m_outOfDate = tr("What you see may be out of date.") + u' ' +
                errorText(m_model->error().value_or(Error{}), Attempt::load).sentence();
  banner()->say(Banner::Kind::warning, m_outOfDate);
}

// From the top down, as they are shown.
std::vector<Pledge> PledgesPage::chosen() const {
  QModelIndexList rows = m_table->selectionModel()->selectedRows();
  std::ranges::sort(rows, {}, &QModelIndex::row);
  std::vector<Pledge> pledges;
  for (const QModelIndex& row : std::as_const(rows))
    pledges.push_back(m_model->rowAt(row.row()));
  return pledges;
}

void PledgesPage::rowsChosen() {
  const std::vector<Pledge> pledges = chosen();
  const auto pending = std::ranges::count(pledges, u"pending"_qs, &Pledge::status);
  m_chosen->setChosen(pledges);
  m_openCampaign->setEnabled(pledges.size() == 1);
  m_openPerson->setEnabled(pledges.size() == 1);
  if (pledges.size() == 1) {
    m_details->showPledge(pledges.front());
  } else if (pledges.empty()) {
    m_details->showSentence(tr("Choose a pledge to see its life and what can be done about it."));
  } else {
    Money sum;
    for (const Pledge& pledge : pledges)
      sum = sum + pledge.amount;
    m_details->showSentence(tr("%1 pledges chosen, %2 together; %3 of them pending.")
                                .arg(formatCount(qint64(pledges.size())),
                                     formatMoney(sum, m_console.currency()), formatCount(pending)));
  }
}

void PledgesPage::openCampaign() {
  const std::vector<Pledge> pledges = chosen();
  if (pledges.size() == 1) Q_EMIT campaignChosen(pledges.front().campaign);
}

void PledgesPage::openPerson() {
  const std::vector<Pledge> pledges = chosen();
  if (pledges.size() == 1) Q_EMIT personChosen(pledges.front().user);
}

void PledgesPage::refresh() {
  m_isStale = false;
  m_model->refresh();
  m_sum->refresh();
}

void PledgesPage::activated() {
  m_isShown = true;
  if (m_isStale) refresh();
}

void PledgesPage::follow(const LogChanges& changes) {
  if (!changes.concernCampaigns()) return;
  m_isStale = true;
  if (m_isShown) refresh();
}
