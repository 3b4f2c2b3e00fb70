// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/entrycard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {

QLabel* makeWrapped(const QString& text, QWidget* parent) {
  auto* const label = new WrappedLabel(text, parent);
  label->setMinimumWidth(1);
  return label;
}

}  // namespace

EntryCard::EntryCard(const QString& name, const QString& title, const QString& empty,
                     const QString& addText, QWidget* parent)
    : Card(title, parent), m_name(name), m_empty(empty), m_add(new QPushButton(addText, this)) {
  setObjectName(name + QStringLiteral("Card"));
  m_add->setObjectName(name + QStringLiteral("Add"));
  m_add->setAccessibleName(QString(addText).remove(u'&').remove(u'…'));
  connect(m_add, &QPushButton::clicked, this, &EntryCard::addRequested);
  auto* const foot = new QHBoxLayout;
  foot->addWidget(m_add);
  foot->addStretch(1);
  body()->addLayout(foot);
  rebuild();
}

void EntryCard::setEntries(const std::vector<Entry>& entries, bool mayChange) {
  if (entries == m_entries && mayChange == m_mayChange) return;
  m_entries = entries;
  m_mayChange = mayChange;
  rebuild();
}

void EntryCard::rebuild() {
  QWidget* const focused = focusWidget();
  const QString focusedName =
      m_rows && focused && focused->hasFocus() ? focused->objectName() : QString();
  delete m_rows;
  m_rows = new QWidget(this);
  auto* const column = new QVBoxLayout(m_rows);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  for (const Entry& entry : m_entries)
    column->addWidget(makeRow(entry));
  if (m_entries.empty()) {
    QLabel* const nothing = makeWrapped(m_empty, m_rows);
    Theme::setMuted(*nothing);
    column->addWidget(nothing);
  }
  body()->insertWidget(0, m_rows);
  m_add->setVisible(m_mayChange);
  if (focusedName.isEmpty()) return;
  if (auto* const again = findChild<QWidget*>(focusedName)) again->setFocus();
}

QWidget* EntryCard::makeRow(const Entry& entry) {
  auto* const row = new QWidget(m_rows);
  auto* const column = new QVBoxLayout(row);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* const head = new QHBoxLayout;
  head->setSpacing(8);
  QLabel* const title =
      makeWrapped((entry.isDone ? QStringLiteral("✓ ") : QString()) + entry.title, row);
  QFont medium = title->font();
  medium.setWeight(QFont::Medium);
  title->setFont(medium);
  title->setEnabled(!entry.isOver);
  head->addWidget(title, 1);
  auto* const value = new QLabel(entry.value, row);
  value->setTextFormat(Qt::PlainText);
  value->setMinimumWidth(1);
  head->addWidget(value, 0, Qt::AlignTop);
  column->addLayout(head);
  auto* const below = new QHBoxLayout;
  below->setSpacing(6);
  QLabel* const note = makeWrapped(entry.note, row);
  Theme::setMuted(*note);
  below->addWidget(note, 1);
  if (m_mayChange) below->addWidget(makeButtons(entry));
  column->addLayout(below);
  if (!entry.description.isEmpty()) {
    QLabel* const description = makeWrapped(entry.description, row);
    description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setMuted(*description);
    column->addWidget(description);
  }
  return row;
}

QWidget* EntryCard::makeButtons(const Entry& entry) {
  auto* const buttons = new QWidget(m_rows);
  auto* const row = new QHBoxLayout(buttons);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  const auto make = [&](const QString& text, const QString& suffix) {
    auto* const button = new QPushButton(text, buttons);
    button->setObjectName(m_name + suffix + QString::number(entry.id));
    button->setAccessibleName(QString(text).remove(u'…') + u' ' + entry.title);
    button->setProperty("small", true);
    row->addWidget(button);
    return button;
  };
  const qint64 id = entry.id;
  connect(make(tr("Change…"), QStringLiteral("Change")), &QPushButton::clicked, this,
          [this, id] { Q_EMIT changeRequested(id); });
  if (entry.mayRemove) {
    connect(make(tr("Remove…"), QStringLiteral("Remove")), &QPushButton::clicked, this,
            [this, id] { Q_EMIT removeRequested(id); });
  }
  return buttons;
}
