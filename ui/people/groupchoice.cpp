// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/groupchoice.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

#include "models/grouptext.h"
#include "ui/theme.h"

namespace {

constexpr int columns = 2;
constexpr int boxIndent = 26;  // the words below a box begin where its own do

}  // namespace

GroupChoice::GroupChoice(const QString& name, QWidget* parent) : QWidget(parent) {
  setObjectName(name);
  const std::pair<const char*, QString> groups[] = {
      {"staff", tr("Campaigns, wallets and pledges of everybody; refunds and closures.")},
      {"manager", tr("All that staff may do, and who may sign in; the platform's settings.")},
      {"creator", tr("Campaigns of their own: rewards, milestones, backers, payouts.")},
      {"auditor", tr("Reads everything and proves the books; changes nothing.")},
      {"backer", tr("Pledges from their own wallet, and sees no one else's.")},
      {"service", tr("Closes campaigns that are due; for a server, not for a person.")},
  };
  auto* const grid = new QGridLayout(this);
  grid->setContentsMargins(0, 2, 0, 0);
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(2);
  for (const auto& [key, meaning] : groups) {
    const QString group = QString::fromLatin1(key);
    auto* const box = new QCheckBox(groupText(group), this);
    box->setObjectName(name + u'_' + group);
    box->setAccessibleName(groupText(group));
    box->setAccessibleDescription(meaning);
    auto* const words = new QLabel(meaning, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setContentsMargins(boxIndent, 0, 0, 0);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    Theme::setMuted(*words);
    const int place = int(m_boxes.size());
    const int row = 3 * (place / columns);
    grid->addWidget(box, row, place % columns);
    grid->addWidget(words, row + 1, place % columns);
    grid->setRowMinimumHeight(row + 2, 6);
    m_boxes.push_back({group, box});
    connect(box, &QCheckBox::toggled, this, &GroupChoice::groupsChanged);
  }
  for (int column = 0; column < columns; ++column)
    grid->setColumnStretch(column, 1);
  setFocusProxy(m_boxes.front().box);
}

void GroupChoice::setGroups(const QStringList& groups) {
  for (const Box& box : m_boxes)
    box.box->setChecked(groups.contains(box.group));
}

QStringList GroupChoice::groups() const {
  QStringList chosen;
  for (const Box& box : m_boxes) {
    if (box.box->isChecked()) chosen.append(box.group);
  }
  return chosen;
}
