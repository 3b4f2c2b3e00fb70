// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filtereditor.h"

#include <algorithm>

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/campaignpicker.h"
#include "ui/form.h"
#include "ui/moneyedit.h"
#include "ui/personpicker.h"
#include "ui/theme.h"

namespace {

constexpr int leastWidth = 320;
constexpr int dateWidth = 150;
constexpr int apart = 4;
constexpr int edge = 8;
constexpr int wordsMax = 200;

const QString fieldName = QStringLiteral("filterField");
const QString untilName = QStringLiteral("filterUntil");

// Also through windows of its own, as a calendar or the list of a picker.
bool isWithin(const QWidget* widget, const QWidget* card) {
  for (; widget; widget = widget->parentWidget()) {
    if (widget == card || SearchPicker::isList(widget)) return true;
  }
  return false;
}

}  // namespace

FilterEditor::FilterEditor(Console& console, const ListFilter& filter, const AddressValues& values,
                           const QDate& today, QWidget* anchor)
    : QFrame(anchor->window()),
      m_console(console),
      m_filter(filter),
      m_today(today),
      m_anchor(anchor),
      m_form(new Form(this)) {
  setObjectName(QStringLiteral("filterEditor"));
  setAccessibleName(filter.title);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(16, 14, 16, 14);
  column->setSpacing(12);
  const QString value = values.value(filter.key);
  switch (filter.kind) {
    case FilterKind::choice:  // a menu asks for it
    case FilterKind::text:
      makeText(value);
      break;
    case FilterKind::dateRange:
      column->addWidget(makeUsualDays());
      makeDays(values);
      break;
    case FilterKind::moneyRange:
      makeAmounts(values);
      break;
    case FilterKind::person:
      makePerson();
      break;
    case FilterKind::campaign:
      makeCampaign();
      break;
  }
  column->addWidget(m_form);
  column->addWidget(makeButtons());
  connect(qApp, &QApplication::focusChanged, this,
          [this](const QWidget*, const QWidget* now) { focusMoved(now); });
  place();
  show();
  raise();
  if (auto* const first = m_form->findChild<QWidget*>(fieldName)) {
    first->setFocus(Qt::PopupFocusReason);
  }
}

void FilterEditor::makeText(const QString& value) {
  m_text = new QLineEdit(value, m_form);
  m_text->setObjectName(fieldName);
  m_text->setMaxLength(wordsMax);
  m_text->selectAll();
  m_form->addField(QStringLiteral("words"), m_filter.title, m_text);
}

void FilterEditor::makeCampaign() {
  m_campaign = new CampaignPicker(m_console, m_form);
  m_campaign->setObjectName(fieldName);
  m_form->addField(QStringLiteral("campaign"), m_filter.title, m_campaign,
                   [this] { return m_campaign->problem(); });
  connect(m_campaign, &CampaignPicker::campaignChanged, this, [this] {
    if (!m_campaign->campaign().isNone()) apply();
  });
}

void FilterEditor::makePerson() {
  m_person = new PersonPicker(m_console, m_form);
  m_person->setObjectName(fieldName);
  m_form->addField(QStringLiteral("person"), m_filter.title, m_person,
                   [this] { return m_person->problem(); });
  connect(m_person, &PersonPicker::personChanged, this, [this] {
    if (m_person->person()) apply();
  });
}

void FilterEditor::showNow(qint64 number, const QString& name) {
  SearchPicker* const picker = m_person ? static_cast<SearchPicker*>(m_person) : m_campaign;
  if (!picker) return;
  const QSignalBlocker quiet(picker);
  if (m_person) {
    Person person;
    person.id = UserId{number};
    person.name = name;
    m_person->setPerson(person);
  }
  if (m_campaign) m_campaign->setCampaign(CampaignId{number}, name);
  picker->selectAll();
}

// What is wanted most, for one click.
QWidget* FilterEditor::makeUsualDays() {
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  const std::pair<const char*, const char*> usual[] = {
      {"today", "filterToday"}, {"today-6", "filterWeek"}, {"today-29", "filterMonth"}};
  for (const auto& [value, name] : usual) {
    const AddressValues values{{m_filter.key, QString::fromLatin1(value)}};
    auto* const button = new QPushButton(
        filterValue::describe(m_filter, values, m_console.currency(), m_today), bar);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(button->text());
    button->setAutoDefault(false);
    button->setProperty("small", true);
    connect(button, &QPushButton::clicked, this, [this, values] { accept(values); });
    row->addWidget(button);
  }
  row->addStretch(1);
  return bar;
}

void FilterEditor::addDay(const QString& label, const QString& value, const char* name,
                          QCheckBox*& isSet, QDateEdit*& edit) {
  auto* const line = new QWidget(m_form);
  auto* const row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  isSet = new QCheckBox(label, line);
  isSet->setObjectName(QLatin1StringView(name) + QStringLiteral("Set"));
  isSet->setAccessibleName(QString(label).remove(u'&'));
  edit = new QDateEdit(line);
  edit->setObjectName(QLatin1StringView(name));
  edit->setAccessibleName(isSet->accessibleName());
  edit->setCalendarPopup(true);
  // Two digits could be taken for a day.
  QString format = QLocale().dateFormat(QLocale::ShortFormat);
  if (!format.contains(u"yyyy")) format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
  edit->setDisplayFormat(format);
  edit->setMinimumWidth(dateWidth);
  const QDate day = filterValue::day(value, m_today);
  isSet->setChecked(day.isValid());
  edit->setDate(day.isValid() ? day : m_today);
  connect(edit, &QDateEdit::dateChanged, isSet, [isSet] { isSet->setChecked(true); });
  row->addWidget(isSet);
  row->addStretch(1);
  row->addWidget(edit);
  m_form->addWidget(line);
}

void FilterEditor::makeDays(const AddressValues& values) {
  const QString from = values.value(m_filter.key);
  const bool isNew = !filterValue::isSet(m_filter, values);
  addDay(tr("&From"), isNew ? m_today.toString(Qt::ISODate) : from, "filterField", m_hasFrom,
         m_from);
  addDay(tr("&Until"), values.value(m_filter.untilKey), "filterUntil", m_hasUntil, m_until);
  auto* const problem = new QLabel(m_form);
  problem->setObjectName(QStringLiteral("filterProblem"));
  problem->setProperty("fieldError", true);
  problem->hide();
  m_form->addWidget(problem);
}

void FilterEditor::makeAmounts(const AddressValues& values) {
  const auto make = [&](const QString& name, const QString& key) {
    auto* const edit = new MoneyEdit(m_console.currency(), m_form);
    edit->setObjectName(name);
    if (const auto amount = filterValue::money(values.value(key), m_console.currency())) {
      edit->setAmount(*amount);
    }
    return edit;
  };
  const auto problem = [](const MoneyEdit* edit) {
    return edit->text().trimmed().isEmpty() ? QString() : edit->problem();
  };
  m_least = make(fieldName, m_filter.key);
  m_most = make(untilName, m_filter.untilKey);
  m_form->addField(QStringLiteral("least"), tr("%1 at &least").arg(m_filter.title), m_least,
                   [this, problem] { return problem(m_least); });
  m_form->addField(QStringLiteral("most"), tr("At &most"), m_most, [this, problem] {
    const QString wrong = problem(m_most);
    return wrong.isEmpty() ? amountsProblem() : wrong;
  });
}

QString FilterEditor::amountsProblem() const {
  const auto least = m_least->amount();
  const auto most = m_most->amount();
  return least && most && *most < *least ? tr("The largest amount is below the smallest.")
                                         : QString();
}

QString FilterEditor::daysProblem() const {
  const bool isBackwards =
      m_hasFrom->isChecked() && m_hasUntil->isChecked() && m_until->date() < m_from->date();
  return isBackwards ? tr("The last day lies before the first one.") : QString();
}

QWidget* FilterEditor::makeButtons() {
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  const auto add = [&](const QString& text, const char* name) {
    auto* const button = new QPushButton(text, bar);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    row->addWidget(button);
    return button;
  };
  row->addStretch(1);
  QPushButton* const cancel = add(tr("Cancel"), "filterCancel");
  QPushButton* const take = add(tr("&Apply"), "filterApply");
  Theme::setPrimary(*take);
  connect(cancel, &QPushButton::clicked, this, &FilterEditor::dismiss);
  connect(take, &QPushButton::clicked, this, &FilterEditor::apply);
  return bar;
}

// Below what it belongs to, within the window.
void FilterEditor::place() {
  ensurePolished();
  setMinimumWidth(leastWidth);
  adjustSize();
  const QWidget* const around = parentWidget();
  const QPoint below = m_anchor->mapTo(around, QPoint(0, m_anchor->height() + apart));
  move(std::clamp(below.x(), edge, std::max(edge, around->width() - width() - edge)),
       std::clamp(below.y(), edge, std::max(edge, around->height() - height() - edge)));
}

void FilterEditor::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      dismiss();
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (auto* const button = qobject_cast<QPushButton*>(focusWidget())) {
        button->click();
      } else {
        apply();
      }
      return;
    default:
      // Nothing else is for the page below.
      QFrame::keyPressEvent(event);
      event->accept();
  }
}

void FilterEditor::focusMoved(const QWidget* now) {
  if (!now || isWithin(now, this)) return;
  deleteLater();
}

void FilterEditor::apply() {
  if (m_filter.kind == FilterKind::dateRange) {
    const QString wrong = daysProblem();
    auto* const line = m_form->findChild<QLabel*>(QStringLiteral("filterProblem"));
    line->setText(wrong);
    line->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty()) return place();
  }
  if (!m_form->validate()) return place();
  AddressValues values;
  const auto set = [&](const QString& key, const QString& value) {
    if (!value.isEmpty()) values.insert(key, value);
  };
  if (m_text) set(m_filter.key, m_text->text().trimmed());
  if (m_person && m_person->person()) {
    Q_EMIT named(m_person->person()->id.value, m_person->person()->name);
    set(m_filter.key, QString::number(m_person->person()->id.value));
  }
  if (m_campaign && !m_campaign->campaign().isNone()) {
    const qint64 number = m_campaign->campaign().value;
    Q_EMIT named(number, m_campaign->title());
    set(m_filter.key, QString::number(number));
  }
  if (m_hasFrom && m_hasFrom->isChecked()) set(m_filter.key, m_from->date().toString(Qt::ISODate));
  if (m_hasUntil && m_hasUntil->isChecked()) {
    set(m_filter.untilKey, m_until->date().toString(Qt::ISODate));
  }
  const Currency currency = m_console.currency();
  if (m_least && m_least->amount()) {
    set(m_filter.key, filterValue::textOf(*m_least->amount(), currency));
  }
  if (m_most && m_most->amount()) {
    set(m_filter.untilKey, filterValue::textOf(*m_most->amount(), currency));
  }
  accept(values);
}

void FilterEditor::accept(const AddressValues& values) {
  dismiss();
  Q_EMIT accepted(values);
}

// The focus goes back where it came from, not to the head of the page.
void FilterEditor::dismiss() {
  disconnect(qApp, nullptr, this, nullptr);
  hide();
  if (m_anchor) m_anchor->setFocus(Qt::PopupFocusReason);
  deleteLater();
}
