// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closingscard.h"

#include <algorithm>
#include <iterator>

#include <QVBoxLayout>

#include "ui/choicebar.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"

namespace {

using closureModel::Window;

Window windowOf(const QString& key) {
  return key == u"due" ? Window::due : key == u"day" ? Window::day : Window::week;
}

bool isDue(const Closing& closing) {
  return closing.secondsLeft <= 0;
}

}  // namespace

ClosingsCard::ClosingsCard(Console& console, QWidget* parent)
    : Card(QString(), parent),
      m_console(console),
      m_window(new ChoiceBar(tr("Which deadlines"), this)),
      m_state(new PageState(this)),
      m_table(new TableView(m_state)) {
  setFlush(true);
  m_model = closureModel::makeClosing(console.currency(),
                                      closureModel::closingSource(console, Window::week), this);
  m_window->setObjectName(QStringLiteral("closureWindow"));
  m_window->setCompact();
  m_window->addChoice(QStringLiteral("week"), tr("Due and within 7 days"));
  m_window->addChoice(QStringLiteral("day"), tr("Due and within 24 hours"));
  m_window->addChoice(QStringLiteral("due"), tr("Due now"));
  m_window->setContentsMargins(11, 4, 11, 4);
  m_table->setObjectName(QStringLiteral("closureDue"));
  m_table->setAccessibleName(tr("Campaigns that are due or end soon"));
  m_table->setPagedModel(m_model);
  m_table->setStatusColumn(closureModel::closingOutcome);
  m_state->setContent(m_table);
  m_state->setObjectName(QStringLiteral("closureDueState"));
  m_state->follow(m_model);
  body()->addWidget(m_window);
  body()->addWidget(m_state, 1);
  connect(m_window, &ChoiceBar::chosenChanged, this, &ClosingsCard::showWindow);
  connect(m_window, &ChoiceBar::chosenChanged, this, &ClosingsCard::chosenChanged);
  connect(m_table, &TableView::rowActivated, this,
          [this](int row) { Q_EMIT campaignChosen(m_model->rowAt(row).campaign); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &ClosingsCard::currentChanged);
  connect(m_model, &PagedTableModel::loaded, this, &ClosingsCard::currentChanged);
  showWindow();
}

void ClosingsCard::choose(const QString& window) {
  m_window->choose(window);
}

QString ClosingsCard::chosen() const {
  return m_window->chosen();
}

void ClosingsCard::showWindow() {
  const Window window = windowOf(m_window->chosen());
  m_state->setEmpty(
      window == Window::due   ? tr("Nothing is due: every campaign that ended is closed.")
      : window == Window::day ? tr("Nothing is due, and no campaign ends within 24 hours.")
                              : tr("Nothing is due, and no campaign ends within 7 days."));
  m_model->setSource(closureModel::closingSource(m_console, window));
  m_model->reload();
}

std::optional<Closing> ClosingsCard::currentDue() const {
  const int row = m_table->currentRow();
  if (row < 0 || row >= m_model->rowCount()) return std::nullopt;
  const Closing& closing = m_model->rowAt(row);
  return isDue(closing) ? std::optional(closing) : std::nullopt;
}

std::vector<Closing> ClosingsCard::due() const {
  std::vector<Closing> due;
  std::ranges::copy_if(m_model->rows(), std::back_inserter(due), isDue);
  return due;
}
