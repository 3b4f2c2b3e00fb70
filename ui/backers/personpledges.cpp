// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backers/personpledges.h"

#include "ui/latewidget.h"
#include "ui/pagestate.h"
#include "ui/pledgebuttons.h"
#include "ui/tableview.h"

PersonPledges::PersonPledges(Console& console, QAction* browse, QWidget* parent)
    : QObject(parent), m_console(console), m_browse(browse) {
  m_model = new PledgesModel(pledgesModel::columns(console.currency(), pledgesModel::About::person),
                             pledgesModel::idOf, answerNothing<Pledge>, this);
  m_list = new LateWidget([this](QWidget* inside) { return makeList(inside); }, parent);
}

QWidget* PersonPledges::list() const {
  return m_list;
}

QWidget* PersonPledges::makeList(QWidget* parent) {
  const bool isOwn = !m_console.seesAll();
  auto* const state = new PageState(parent);
  m_table = new TableView(state);
  m_table->setObjectName(QStringLiteral("walletPledges"));
  m_table->setAccessibleName(tr("Pledges"));
  m_table->setPagedModel(m_model);
  m_table->setStatusColumn(pledgesModel::status);
  connect(m_table, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_model->rowAt(row).campaign); });
  state->setContent(m_table);
  state->setEmpty(isOwn ? tr("You have not pledged yet.") : tr("This person has not pledged yet."),
                  isOwn && m_console.isOneOf({u"backer"_qs}) ? m_browse : nullptr);
  state->follow(m_model);
  read();
  m_buttons->show();
  return state;
}

QWidget* PersonPledges::makeButtons(QWidget* parent) {
  m_buttons = new LateWidget(
      [this](QWidget* inside) {
        auto* const buttons = new PledgeButtons(m_console, m_table, m_model, inside);
        connect(buttons, &PledgeButtons::pledgeChanged, this, &PersonPledges::pledgeChanged);
        return buttons;
      },
      parent);
  m_buttons->hide();  // until there is a table to act on
  return m_buttons;
}

void PersonPledges::setInFront(bool isInFront) {
  m_buttons->setVisible(m_table && isInFront);
}

void PersonPledges::read() {
  if (!m_table || m_person.isNone()) return;
  m_model->setSource(pledgesModel::source(m_console, {.user = m_person}));
  m_model->reload();
}

void PersonPledges::showPerson(UserId person) {
  m_person = person;
  read();
}

void PersonPledges::refresh() {
  if (m_table) m_model->refresh();
}
