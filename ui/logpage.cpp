// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logpage.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include "models/logexport.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/fielderror.h"
#include "ui/pagestate.h"
#include "ui/personpicker.h"
#include "ui/tableview.h"
#include "ui/theme.h"

namespace {

constexpr int typingDelayMs = 250;
constexpr int arrowRoom = 54;  // margins and the arrow beside a field's text

// What the combo box of days offers; chosenDays shows two dates beside it.
enum Period { anyTime, today, week, month, chosenDays };

}  // namespace

LogPage::LogPage(Console& console, QWidget* parent)
    : Page(parent),
      m_console(console),
      m_scope(console.seesAll() ? LogScope::all : LogScope::own),
      m_typing(new QTimer(this)) {
  setObjectName(QStringLiteral("logPage"));
  m_typing->setSingleShot(true);
  m_typing->setInterval(typingDelayMs);
  connect(m_typing, &QTimer::timeout, this, &LogPage::applyFilters);
  m_model = logModel::make(console.currency(), logModel::source(console, {}, m_scope), this);
  makeActions();
  body()->addWidget(makeFilters());
  body()->addWidget(makeTable(), 1);
  connect(&m_console, &Console::changed, this, &LogPage::follow);
  applyFilters();
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
  m_clear = make(tr("&Clear filters"), "logClearFilters", &LogPage::clearFilters);
  m_exporting = new ExportTask(m_console, *this,
                               {.name = "log",
                                .table =
                                    [this] {
                                      if (m_typing->isActive()) applyFilters();
                                      return logExport(m_filter, m_scope);
                                    },
                                .fileName = [] { return tr("transaction-log", "file name"); }});
}

QWidget* LogPage::makeFilters() {
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout;
  row->setSpacing(12);
  m_type = new QComboBox(bar);
  makeTypes();
  m_person = new PersonPicker(m_console, bar);
  m_campaign = new QLineEdit(bar);
  m_campaign->setPlaceholderText(tr("Number"));
  m_campaign->setMaximumWidth(110);
  m_period = new QComboBox(bar);
  m_from = new QDateEdit(bar);
  m_until = new QDateEdit(bar);
  makePeriods();
  addFilter(row, tr("What &happened"), m_type, "logType");
  addFilter(row, tr("&Person"), m_person, "logPerson");
  addFilter(row, tr("Ca&mpaign"), m_campaign, "logCampaign");
  addFilter(row, tr("&When"), m_period, "logPeriod");
  addFilter(row, tr("&From"), m_from, "logFrom");
  addFilter(row, tr("&Until"), m_until, "logUntil");
  // Others are not to be looked for.
  m_person->parentWidget()->setVisible(m_scope == LogScope::all);
  row->setStretch(1, 1);
  if (m_scope == LogScope::own) row->addStretch(1);
  m_campaignProblem = new FieldError(m_campaign, bar);
  m_campaignProblem->setObjectName(QStringLiteral("logCampaignProblem"));
  m_daysProblem = new FieldError(m_until, bar);
  m_daysProblem->setObjectName(QStringLiteral("logDaysProblem"));
  auto* const column = new QVBoxLayout(bar);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(row);
  column->addWidget(m_campaignProblem);
  column->addWidget(m_daysProblem);

  connect(m_type, &QComboBox::currentIndexChanged, this, &LogPage::applyFilters);
  connect(m_person, &PersonPicker::personChanged, this, &LogPage::applyFilters);
  connect(m_person, &QLineEdit::textChanged, this, &LogPage::applyFilters);
  connect(m_campaign, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
  connect(m_campaign, &QLineEdit::returnPressed, this, &LogPage::applyFilters);
  connect(m_period, &QComboBox::currentIndexChanged, this, &LogPage::applyFilters);
  connect(m_from, &QDateEdit::dateChanged, this, &LogPage::applyFilters);
  connect(m_until, &QDateEdit::dateChanged, this, &LogPage::applyFilters);
  return bar;
}

void LogPage::makeTypes() {
  m_type->addItem(tr("Everything"), QString());
  const QStringList types = logTypes();
  for (const QString& type : types)
    m_type->addItem(logTypeText(type), type);
  m_type->setMaxVisibleItems(int(types.size()) + 1);
}

void LogPage::makePeriods() {
  m_period->addItem(tr("Any time"), anyTime);
  m_period->addItem(tr("Today"), today);
  m_period->addItem(tr("Last 7 days"), week);
  m_period->addItem(tr("Last 30 days"), month);
  m_period->addItem(tr("Chosen days…"), chosenDays);
  const QDate day = m_console.serverNow().toLocalTime().date();
  // Two digits could be taken for a day.
  QString format = QLocale().dateFormat(QLocale::ShortFormat);
  if (!format.contains(u"yyyy")) format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
  for (QDateEdit* const edit : {m_from, m_until}) {
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(format);
    edit->setDate(day);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(edit->text()) + arrowRoom);
  }
  int widest = 0;
  for (int i = 0; i < m_period->count(); ++i)
    widest = std::max(widest, m_period->fontMetrics().horizontalAdvance(m_period->itemText(i)));
  m_period->setMinimumWidth(widest + arrowRoom);
}

// A field with its caption above, in a box that can be hidden as a whole.
void LogPage::addFilter(QBoxLayout* row, const QString& label, QWidget* field, const char* name) {
  auto* const box = new QWidget(field->parentWidget());
  box->setObjectName(QLatin1StringView(name) + QStringLiteral("Box"));
  auto* const caption = new QLabel(label, box);
  caption->setBuddy(field);
  Theme::setMuted(*caption);
  field->setObjectName(QLatin1StringView(name));
  field->setAccessibleName(QString(label).remove(u'&'));
  field->setMinimumHeight(m_type->sizeHint().height());
  auto* const column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(caption);
  column->addWidget(field);
  row->addWidget(box);
}

QWidget* LogPage::makeTable() {
  auto* const box = new QWidget(this);
  m_table = new TableView(box);
  m_table->setObjectName(QStringLiteral("logTable"));
  m_table->setAccessibleName(tr("Transaction log"));
  m_table->setPagedModel(m_model);
  m_state = new PageState(m_table, box);
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

logModel::Days LogPage::days() const {
  const QDate now = m_console.serverNow().toLocalTime().date();
  switch (m_period->currentData().toInt()) {
    case today:
      return {now, {}};
    case week:
      return {now.addDays(-6), {}};
    case month:
      return {now.addDays(-29), {}};
    case chosenDays:
      return {m_from->date(), m_until->date()};
    default:
      return {};
  }
}

QString LogPage::problem(const logModel::Days& days) const {
  const bool isBackwards = days.first.isValid() && days.last.isValid() && days.last < days.first;
  return isBackwards ? tr("The last day lies before the first one.") : QString();
}

std::optional<CampaignId> LogPage::campaignTyped(bool& isWrong) const {
  const QString typed = m_campaign->text().trimmed();
  bool isNumber = false;
  const qint64 number = typed.toLongLong(&isNumber);
  isWrong = !typed.isEmpty() && (!isNumber || number <= 0);
  return typed.isEmpty() || isWrong ? std::nullopt : std::optional(CampaignId{number});
}

void LogPage::applyFilters() {
  if (m_isClearing) return;
  m_typing->stop();
  const bool choosesDays = m_period->currentData().toInt() == chosenDays;
  m_from->parentWidget()->setVisible(choosesDays);
  m_until->parentWidget()->setVisible(choosesDays);
  LogFilter filter{.type = m_type->currentData().toString()};
  bool isWrong = false;
  filter.campaign = campaignTyped(isWrong);
  m_campaignProblem->setProblem(
      isWrong ? tr("A campaign's number is written in digits, without anything else.") : QString());
  const logModel::Days between = days();
  m_daysProblem->setProblem(problem(between));
  if (isWrong || m_daysProblem->hasProblem()) return;
  logModel::setDays(filter, between);
  if (m_person->person()) {
    filter.user = m_person->person()->id;
  } else if (!m_person->text().isEmpty()) {
    filter.user = m_filter.user;  // half a name: nobody else was chosen yet
  }
  if (filter == m_filter) return;
  m_filter = filter;
  showEmptySentence();
  m_model->setSource(logModel::source(m_console, m_filter, m_scope));
  m_model->reload();
}

void LogPage::clearFilters() {
  m_isClearing = true;
  m_type->setCurrentIndex(0);
  m_person->clearPerson();
  m_campaign->clear();
  m_period->setCurrentIndex(0);
  m_isClearing = false;
  applyFilters();
}

void LogPage::showEmptySentence() {
  const bool isFiltered = m_filter != LogFilter();
  m_clear->setEnabled(isFiltered);
  if (isFiltered) {
    m_state->setEmpty(tr("No line of the log fits these filters."), m_clear);
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
