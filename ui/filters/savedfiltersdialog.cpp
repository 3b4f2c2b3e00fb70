// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/savedfiltersdialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/filters/savedfilters.h"

namespace {
constexpr QSize usualSize(420, 360);
}

SavedFiltersDialog::SavedFiltersDialog(SavedFilters& filters, QWidget* parent)
    : QDialog(parent), m_filters(filters), m_list(new QListWidget(this)) {
  setObjectName(QStringLiteral("savedFiltersDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Saved filters"));
  resize(usualSize);
  makeList();
  m_problem = new QLabel(this);
  m_problem->setObjectName(QStringLiteral("savedFiltersProblem"));
  m_problem->setTextFormat(Qt::PlainText);
  m_problem->setWordWrap(true);
  m_problem->setProperty("fieldError", true);
  m_problem->hide();
  auto* const column = new QVBoxLayout(this);
  column->setSpacing(12);
  column->addWidget(m_list, 1);
  column->addWidget(m_problem);
  column->addWidget(makeButtons());
  fill(0);
}

void SavedFiltersDialog::makeList() {
  // Without this, rows under a style sheet are laid out before it and painted over one another.
  m_list->ensurePolished();
  m_list->setObjectName(QStringLiteral("savedFiltersList"));
  m_list->setAccessibleName(tr("Saved filters"));
  m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->installEventFilter(this);
  connect(m_list, &QListWidget::itemChanged, this, &SavedFiltersDialog::rename);
  connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::showButtons);
}

QWidget* SavedFiltersDialog::makeButtons() {
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  const auto add = [&](const QString& text, const char* name) {
    auto* const button = new QPushButton(text, bar);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    return button;
  };
  m_rename = add(tr("&Rename"), "savedFiltersRename");
  m_rename->setToolTip(tr("Another name for this filter (F2)"));
  m_delete = add(tr("&Delete"), "savedFiltersDelete");
  m_delete->setToolTip(tr("Forget this filter (Delete)"));
  QPushButton* const close = add(tr("&Close"), "savedFiltersClose");
  row->addWidget(m_rename);
  row->addWidget(m_delete);
  row->addStretch(1);
  row->addWidget(close);
  connect(m_rename, &QPushButton::clicked, this, [this] {
    m_list->setFocus();
    m_list->editItem(m_list->currentItem());
  });
  connect(m_delete, &QPushButton::clicked, this, &SavedFiltersDialog::remove);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  return bar;
}

void SavedFiltersDialog::fill(int row) {
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  const QList<SavedFilter> filters = m_filters.all();
  for (const SavedFilter& filter : filters) {
    auto* const item = new QListWidgetItem(filter.name, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setToolTip(filter.address.toString());
  }
  m_list->setCurrentRow(std::min(row, m_list->count() - 1));
  showButtons();
}

// A name that may not be is put back, and the list says why.
void SavedFiltersDialog::rename(QListWidgetItem* item) {
  const int row = m_list->row(item);
  QList<SavedFilter> filters = m_filters.all();
  if (row < 0 || row >= filters.size()) return;
  const QString problem = m_filters.problem(item->text(), filters[row].name);
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
  if (problem.isEmpty()) {
    filters[row].name = item->text().trimmed();
    m_filters.setAll(filters);
  }
  fill(row);
}

void SavedFiltersDialog::remove() {
  const int row = m_list->currentRow();
  QList<SavedFilter> filters = m_filters.all();
  if (row < 0 || row >= filters.size()) return;
  filters.removeAt(row);
  m_filters.setAll(filters);
  m_problem->hide();
  fill(row);
}

void SavedFiltersDialog::showButtons() {
  const bool isChosen = m_list->currentRow() >= 0;
  m_rename->setEnabled(isChosen);
  m_delete->setEnabled(isChosen);
}

bool SavedFiltersDialog::eventFilter(QObject* watched, QEvent* event) {
  const bool isDelete = watched == m_list && event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
  if (!isDelete) return QDialog::eventFilter(watched, event);
  remove();
  return true;
}
