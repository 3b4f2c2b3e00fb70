// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filterbar.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>

#include "storage/campaigns.h"
#include "ui/campaignpicker.h"
#include "ui/choicebar.h"
#include "ui/filters/filterchip.h"
#include "ui/filters/filtereditor.h"
#include "ui/filters/savedfilters.h"
#include "ui/flowlayout.h"

namespace {

constexpr int chipGap = 6;
constexpr int choiceGap = 20;
constexpr int chipDrop = 1;

QString nameKey(const ListFilter& filter, qint64 number) {
  return QStringLiteral("%1/%2").arg(filter.kind == FilterKind::person
                                         ? QLatin1StringView("person")
                                         : QLatin1StringView("campaign"),
                                     QString::number(number));
}

bool isNumbered(const ListFilter& filter) {
  return filter.kind == FilterKind::person || filter.kind == FilterKind::campaign;
}

QString shownName(const ListFilter& filter, qint64 number, const QString& name) {
  return filter.kind == FilterKind::campaign ? CampaignPicker::nameOf(CampaignId{number}, name)
                                             : name;
}

QString withoutMnemonic(const QString& text) {
  return QString(text).replace(u'&', QStringLiteral("&&"));
}

}  // namespace

FilterBar::FilterBar(Console& console, const QString& name, QList<ListFilter> filters,
                     QWidget* parent)
    : QWidget(parent), m_console(console), m_name(name), m_filters(std::move(filters)) {
  setObjectName(name + QStringLiteral("Filters"));
  makeActions();
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(choiceGap);
  makeChoices(row);
  m_chipArea = new QWidget(this);
  // Choices are taller than chips.
  m_chipArea->setContentsMargins(0, m_choices.isEmpty() ? 0 : chipDrop, 0, 0);
  auto* const chips = new FlowLayout(chipGap, m_chipArea);
  chips->addWidget(m_add);
  chips->addWidget(m_clearButton);
  const bool hasChips = m_choices.size() < m_filters.size();
  m_chipArea->setVisible(hasChips);
  if (hasChips) {
    row->addWidget(m_chipArea, 1);
  } else {
    row->addStretch(1);
  }
  m_saved = new SavedFilters(this);
  m_saved->setObjectName(name + QStringLiteral("SavedFilters"));
  row->addWidget(m_saved, 0, Qt::AlignTop);
  showValues();
}

QString FilterBar::nameOf(const ListFilter& filter, const char* what) const {
  return m_name + filter.key.left(1).toUpper() + filter.key.mid(1) + QLatin1StringView(what);
}

void FilterBar::makeChoices(QHBoxLayout* row) {
  for (const ListFilter& filter : std::as_const(m_filters)) {
    if (!filter.isAlwaysShown) continue;
    auto* const bar = new ChoiceBar(filter.title, this);
    bar->setObjectName(nameOf(filter, ""));
    for (const FilterChoice& choice : filter.choices)
      bar->addChoice(choice.key, choice.text);
    connect(bar, &ChoiceBar::chosenChanged, this, [this, filter](const QString& key) {
      if (m_isShowing) return;
      const bool isUsual = key == filter.choices.first().key;
      take(filter, isUsual ? AddressValues() : AddressValues{{filter.key, key}});
    });
    m_choices.insert(filter.key, bar);
    row->addWidget(bar, 0, Qt::AlignTop);
  }
}

void FilterBar::makeActions() {
  m_clear = new QAction(tr("&Clear filters"), this);
  m_clear->setObjectName(m_name + QStringLiteral("ClearFilters"));
  connect(m_clear, &QAction::triggered, this, &FilterBar::clear);
  m_add = new QPushButton(tr("+ Add filter"), this);
  m_add->setObjectName(m_name + QStringLiteral("AddFilter"));
  m_add->setAccessibleName(tr("Add filter"));
  m_addMenu = new QMenu(m_add);
  m_addMenu->setObjectName(m_name + QStringLiteral("AddFilterMenu"));
  connect(m_addMenu, &QMenu::aboutToShow, this, &FilterBar::showAddMenu);
  connect(m_add, &QPushButton::clicked, this,
          [this] { m_addMenu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
  m_clearButton = new QPushButton(tr("Clear all"), this);
  m_clearButton->setObjectName(m_name + QStringLiteral("ClearAll"));
  m_clearButton->setAccessibleName(tr("Clear all filters"));
  connect(m_clearButton, &QPushButton::clicked, m_clear, &QAction::trigger);
  for (QPushButton* const button : {m_add, m_clearButton}) {
    button->setAutoDefault(false);
    button->setProperty("flatChip", true);
  }
}

QStringList FilterBar::keys() const {
  QStringList keys;
  for (const ListFilter& filter : m_filters)
    keys += filter.keys();
  return keys;
}

const ListFilter* FilterBar::find(const QString& key) const {
  const auto found = std::ranges::find_if(
      m_filters, [&](const ListFilter& filter) { return filter.keys().contains(key); });
  return found == m_filters.cend() ? nullptr : &*found;
}

QDate FilterBar::today() const {
  return m_console.serverNow().toLocalTime().date();
}

QString FilterBar::value(const QString& key) const {
  if (m_values.contains(key)) return m_values.value(key);
  const ListFilter* const filter = find(key);
  return filter && filter->isAlwaysShown ? filter->choices.first().key : QString();
}

std::optional<qint64> FilterBar::number(const QString& key) const {
  return filterValue::number(m_values.value(key));
}

std::optional<Money> FilterBar::money(const QString& key) const {
  return filterValue::money(m_values.value(key), m_console.currency());
}

QDate FilterBar::day(const QString& key) const {
  return filterValue::day(m_values.value(key), today());
}

QStringList FilterBar::setValues(const AddressValues& values) {
  AddressValues understood;
  QStringList others;
  for (const ListFilter& filter : std::as_const(m_filters)) {
    if (!filterValue::isUnderstood(filter, values, m_console.currency())) {
      others += filter.keys();
      continue;
    }
    for (const QString& key : filter.keys()) {
      const QString value = values.value(key);
      const bool isUsual = filter.isAlwaysShown && value == filter.choices.first().key;
      if (!value.isEmpty() && !isUsual) understood.insert(key, value);
    }
  }
  others.removeIf([&](const QString& key) { return !values.contains(key); });
  become(understood);
  return others;
}

void FilterBar::setValue(const QString& key, const QString& value) {
  AddressValues values = m_values;
  values.insert(key, value);
  setValues(values);
}

void FilterBar::clear() {
  become({});
}

void FilterBar::take(const ListFilter& filter, const AddressValues& values) {
  AddressValues all = m_values;
  for (const QString& key : filter.keys())
    all.remove(key);
  all.insert(values);
  become(all);
}

void FilterBar::become(const AddressValues& values) {
  if (values == m_values) return;
  m_values = values;
  showValues();
  Q_EMIT changed();
}

void FilterBar::showValues() {
  {
    const QScopedValueRollback quiet(m_isShowing, true);
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
      choice.value()->choose(value(choice.key()));
  }
  showChips();
  m_clear->setEnabled(!isEmpty());
  // One chip has its own cross.
  m_clearButton->setVisible(m_chips.size() > 1);
  m_add->setVisible(m_chips.size() + m_choices.size() < m_filters.size());
}

void FilterBar::showChips() {
  auto* const flow = static_cast<FlowLayout*>(m_chipArea->layout());
  int place = 0;
  for (const ListFilter& filter : std::as_const(m_filters)) {
    if (filter.isAlwaysShown) continue;
    FilterChip* chip = m_chips.value(filter.key);
    if (!filterValue::isSet(filter, m_values)) {
      if (!chip) continue;
      m_chips.remove(filter.key);
      flow->removeWidget(chip);
      chip->hide();
      chip->deleteLater();
      continue;
    }
    if (!chip) {
      chip = makeChip(filter);
      m_chips.insert(filter.key, chip);
      flow->insertWidget(place, chip);
      // Tab walks them as they stand.
      QWidget* before = place == 0 ? nullptr : flow->itemAt(place - 1)->widget();
      if (before) QWidget::setTabOrder(before, chip);
      QWidget::setTabOrder(chip, flow->itemAt(place + 1)->widget());
      chip->show();
    }
    chip->setValue(described(filter));
    ++place;
  }
  m_chipArea->updateGeometry();
}

FilterChip* FilterBar::makeChip(const ListFilter& filter) {
  auto* const chip = new FilterChip(filter.title, m_chipArea);
  chip->setObjectName(nameOf(filter, "Chip"));
  connect(chip, &FilterChip::clicked, this, [this, filter, chip] { edit(filter, chip); });
  connect(chip, &FilterChip::removeRequested, this, [this, key = filter.key] { removeChip(key); });
  return chip;
}

// The focus stays among the chips.
void FilterBar::removeChip(const QString& key) {
  const ListFilter* const filter = find(key);
  FilterChip* const chip = m_chips.value(key);
  if (!filter || !chip) return;
  const bool hadFocus = chip->hasFocus();
  const QLayout* const flow = m_chipArea->layout();
  const int place = flow->indexOf(chip);
  take(*filter, {});
  if (!hadFocus) return;
  QWidget* next = m_add;
  for (const int other : {place - 1, place}) {
    QLayoutItem* const item = flow->itemAt(other);
    if (item && qobject_cast<FilterChip*>(item->widget())) next = item->widget();
  }
  next->setFocus(Qt::OtherFocusReason);
}

QString FilterBar::described(const ListFilter& filter) {
  const QString said = filterValue::describe(filter, m_values, m_console.currency(), today());
  const auto number = filterValue::number(m_values.value(filter.key));
  if (!isNumbered(filter) || !number) return said;
  const QString name = m_names.value(nameKey(filter, *number));
  if (!name.isEmpty()) return shownName(filter, *number, name);
  lookUp(filter, *number);
  return tr("No. %1").arg(*number);
}

// A number says little. Where its name cannot be read, it stays.
void FilterBar::lookUp(const ListFilter& filter, qint64 number) {
  const auto named = [this, filter, number](const Result<QString>& name) {
    if (!name || name->isEmpty()) return;
    m_names.insert(nameKey(filter, number), *name);
    FilterChip* const chip = m_chips.value(filter.key);
    if (!chip || m_values.value(filter.key) != QString::number(number)) return;
    chip->setValue(shownName(filter, number, *name));
  };
  const auto read = [kind = filter.kind, number](Connection& connection) -> Result<QString> {
    if (kind == FilterKind::person) {
      return person(connection, UserId{number}).map([](const std::optional<Person>& found) {
        return found ? found->name : QString();
      });
    }
    return campaign(connection, CampaignId{number}).map([](const std::optional<Campaign>& found) {
      return found ? found->title : QString();
    });
  };
  m_console.read<QString>(this, read, named);
}

void FilterBar::showAddMenu() {
  // Their lines are theirs: clearing the menu leaves them behind.
  qDeleteAll(m_addMenu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
  m_addMenu->clear();
  for (const ListFilter& filter : std::as_const(m_filters)) {
    if (filter.isAlwaysShown || filterValue::isSet(filter, m_values)) continue;
    if (filter.kind == FilterKind::choice) {
      QMenu* const choices = m_addMenu->addMenu(withoutMnemonic(filter.title));
      choices->menuAction()->setObjectName(nameOf(filter, "Add"));
      fillChoices(filter, *choices);
    } else {
      QAction* const action = m_addMenu->addAction(withoutMnemonic(filter.title) + u'…', this,
                                                   [this, filter] { edit(filter, m_add); });
      action->setObjectName(nameOf(filter, "Add"));
    }
  }
}

void FilterBar::fillChoices(const ListFilter& filter, QMenu& menu) {
  const QString now = m_values.value(filter.key);
  for (const FilterChoice& choice : filter.choices) {
    QAction* const action =
        menu.addAction(withoutMnemonic(choice.text), this, [this, filter, choice] {
          take(filter, {{filter.key, choice.key}});
        });
    action->setObjectName(choice.key);
    action->setCheckable(!now.isEmpty());
    action->setChecked(choice.key == now);
  }
}

void FilterBar::edit(const ListFilter& filter, QWidget* anchor) {
  if (filter.kind != FilterKind::choice) return openEditor(filter, anchor);
  auto* const menu = new QMenu(anchor);
  menu->setObjectName(m_name + QStringLiteral("ChoiceMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fillChoices(filter, *menu);
  menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void FilterBar::openEditor(const ListFilter& filter, QWidget* anchor) {
  delete m_editor.data();
  m_editor = new FilterEditor(m_console, filter, m_values, today(), anchor);
  if (const auto now = filterValue::number(m_values.value(filter.key)); now && isNumbered(filter)) {
    const QString known = m_names.value(nameKey(filter, *now));
    if (!known.isEmpty()) m_editor->showNow(*now, known);
  }
  connect(m_editor, &FilterEditor::named, this, [this, filter](qint64 number, const QString& name) {
    m_names.insert(nameKey(filter, number), name);
  });
  connect(m_editor, &FilterEditor::accepted, this,
          [this, filter](const AddressValues& values) { take(filter, values); });
}
