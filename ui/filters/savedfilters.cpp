// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/savedfilters.h"

#include <algorithm>

#include <QMenu>

#include "ui/banner.h"
#include "ui/filters/savedfilterdialog.h"
#include "ui/filters/savedfiltersdialog.h"
#include "ui/page.h"
#include "ui/viewmemory.h"

SavedFilters::SavedFilters(QWidget* parent)
    : QPushButton(tr("Saved filters"), parent), m_menu(new QMenu(this)) {
  setAccessibleName(tr("Saved filters"));
  setAutoDefault(false);
  setProperty("flatChip", true);
  m_menu->setObjectName(QStringLiteral("savedFiltersMenu"));
  connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
  setMenu(m_menu);
  hide();
}

void SavedFilters::follow(Page* page) {
  m_page = page;
}

void SavedFilters::setMemory(ViewMemory* memory, const QString& place) {
  m_memory = memory;
  m_place = place;
  setVisible(memory && m_page && !m_page->room().isEmpty());
}

QString SavedFilters::key() const {
  return QStringLiteral("filters/%1/%2").arg(m_place, m_page ? m_page->room() : QString());
}

// Name and address by turns. What somebody wrote into the file is read as carefully as an address
// from anywhere else.
QList<SavedFilter> SavedFilters::all() const {
  QList<SavedFilter> filters;
  if (!m_memory || !m_page) return filters;
  const QStringList texts = m_memory->recall(key());
  for (qsizetype i = 0; i + 1 < texts.size(); i += 2) {
    const auto address = PageAddress::parse(texts[i + 1]);
    if (!address || address->room != m_page->room() || !problem(texts[i], texts[i]).isEmpty())
      continue;
    filters.append({texts[i], *address});
  }
  return filters;
}

void SavedFilters::setAll(const QList<SavedFilter>& filters) {
  if (!m_memory) return;
  QStringList texts;
  for (const SavedFilter& filter : filters)
    texts << filter.name << filter.address.toString();
  m_memory->keep(key(), texts);
}

QString SavedFilters::problem(const QString& name, const QString& but) const {
  if (name.trimmed().isEmpty()) return tr("Give the filter a name.");
  if (name.size() > nameMax) return tr("A name has at most %1 characters.").arg(nameMax);
  if (name == but) return {};
  const QList<SavedFilter> filters = all();
  const bool isTaken = std::ranges::any_of(filters, [&](const SavedFilter& filter) {
    return filter.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 && filter.name != but;
  });
  return isTaken ? tr("You have a filter of that name here already.") : QString();
}

void SavedFilters::open(const SavedFilter& filter) {
  if (!m_page) return;
  const QString leftOut = m_page->open(filter.address);
  if (!leftOut.isEmpty()) m_page->banner()->say(Banner::Kind::warning, leftOut);
}

void SavedFilters::fillMenu() {
  m_menu->clear();
  const QList<SavedFilter> filters = all();
  const PageAddress now = m_page ? m_page->address() : PageAddress();
  for (const SavedFilter& filter : filters) {
    QAction* const action =
        m_menu->addAction(QString(filter.name).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(filter.address == now);
    connect(action, &QAction::triggered, this, [this, filter] { open(filter); });
  }
  m_menu->addSeparator();
  QAction* const save = m_menu->addAction(tr("&Save these filters…"), this, &SavedFilters::askName);
  save->setObjectName(QStringLiteral("saveFilter"));
  const bool isKept = std::ranges::any_of(
      filters, [&](const SavedFilter& filter) { return filter.address == now; });
  save->setEnabled(!now.values.isEmpty() && !isKept && filters.size() < filtersMax);
  QAction* const manage = m_menu->addAction(tr("&Rename or delete…"), this, &SavedFilters::manage);
  manage->setObjectName(QStringLiteral("manageFilters"));
  manage->setEnabled(!filters.isEmpty());
}

void SavedFilters::askName() {
  if (!m_page) return;
  auto* const dialog = new SavedFilterDialog(*this, window());
  connect(dialog, &SavedFilterDialog::named, this,
          [this, address = m_page->address()](const QString& name) {
            setAll(all() << SavedFilter{name, address});
            m_page->banner()->say(Banner::Kind::success,
                                  tr("“%1” is among the saved filters now.").arg(name));
          });
  dialog->open();
}

void SavedFilters::manage() {
  auto* const dialog = new SavedFiltersDialog(*this, window());
  dialog->open();
}
