// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pagetour.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QTabBar>

#include "app/consolewindow.h"
#include "app/tour/hand.h"
#include "models/pagedtablemodel.h"
#include "tests/bench/scroll.h"
#include "ui/choicebar.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/personpicker.h"
#include "ui/tableview.h"

namespace {

constexpr int rowsScrolled = 1'000;

// What opens a dialog says so by its three dots; the list's own begins a campaign. Where nothing is
// due there is nothing to look at before closing.
bool opensDialog(const QAction& action) {
  return action.isVisible() && action.isEnabled() && action.objectName() != u"runNowAction" &&
         (action.text().endsWith(u'…') || action.objectName() == u"newCampaign");
}

}  // namespace

template <class T>
QList<T*> PageTour::shown() const {
  QList<T*> found;
  const QList<T*> all = m_scene.page().findChildren<T*>();
  for (T* const widget : all) {
    if (widget->isVisible() && widget->isEnabled()) found.append(widget);
  }
  return found;
}

void PageTour::visitRooms() {
  const QList<Page*> rooms = m_scene.window().pages();
  for (Page* const room : rooms) {
    m_scene.step(QStringLiteral("show"), [&] { m_scene.window().showPage(room); });
    visit(room->objectName());
  }
}

void PageTour::visitCampaign(CampaignId campaign) {
  m_scene.step(QStringLiteral("open"), [&] { m_scene.console().openCampaign(campaign); });
  visit(m_scene.page().objectName());
}

void PageTour::visitWallet(UserId person) {
  m_scene.step(QStringLiteral("open"), [&] { m_scene.console().openWallet(person); });
  visit(m_scene.page().objectName());
}

void PageTour::visit(const QString& name) {
  if (m_scene.error()) return;
  tryTables();
  tryTabs();
  tryFilters();
  trySearch();
  m_scene.step(QStringLiteral("read again"), [this] { m_scene.page().refresh(); });
  tryDialogs();
  keepGap(name);
  openRows();
}

void PageTour::keepGap(const QString& page) {
  m_gaps[page].merge(m_scene.takeGap());
}

void PageTour::tryTabs() {
  const auto bars = shown<QTabBar>();
  for (QTabBar* const bar : bars) {
    for (int tab = bar->count() - 1; tab >= 0; --tab) {
      m_scene.step(QStringLiteral("tab ") + bar->tabText(tab), [=] { bar->setCurrentIndex(tab); });
      if (tab > 0) tryTables();
    }
  }
}

void PageTour::tryFilters() {
  const auto boxes = shown<QComboBox>();
  for (QComboBox* const box : boxes) {
    for (int choice = box->count() - 1; choice >= 0; --choice) {
      m_scene.step(QStringLiteral("%1: %2").arg(box->objectName(), box->itemText(choice)),
                   [=] { box->setCurrentIndex(choice); });
    }
  }
  const auto bars = shown<ChoiceBar>();
  for (ChoiceBar* const bar : bars) {
    const auto buttons = bar->findChildren<QAbstractButton*>();
    for (auto button = buttons.crbegin(); button != buttons.crend(); ++button) {
      m_scene.step(QStringLiteral("%1: %2").arg(bar->objectName(), (*button)->text()),
                   [&] { (*button)->click(); });
    }
  }
}

void PageTour::tryTables() {
  const auto tables = shown<TableView>();
  for (TableView* const table : tables) {
    static_cast<void>(scrollDown(m_scene, *table, rowsScrolled));
    m_scene.step(QStringLiteral("read again, scrolled"), [this] { m_scene.page().refresh(); });
    sort(*table);
  }
}

void PageTour::sort(TableView& table) {
  const auto* const model = qobject_cast<const PagedTableModel*>(table.model());
  for (int column = 0; model && column < model->columnCount(); ++column) {
    if (!model->isSortable(column)) continue;
    for (int turn = 0; turn < 2; ++turn) {
      m_scene.step(QStringLiteral("sort %1 by %2").arg(table.objectName()).arg(column),
                   [&] { Q_EMIT table.horizontalHeader()->sectionClicked(column); });
    }
  }
}

void PageTour::trySearch() {
  const QString field = QStringLiteral("search");
  if (!m_scene.page().searchHint().isEmpty()) {
    for (const QString& text : {QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("zzz"),
                                QStringLiteral("1"), QString()}) {
      m_scene.step(QStringLiteral("search ") + text, [&] {
        if (!text.isEmpty()) Hand::type(field, text);
        if (text.isEmpty()) Hand::press(field, Qt::Key_Backspace);
        Hand::press(field, Qt::Key_Return);
      });
    }
  }
  const auto pickers = shown<PersonPicker>();
  for (PersonPicker* const picker : pickers) {
    const QString name = picker->objectName();
    for (const QString& text : {QStringLiteral("an"), QStringLiteral("2")}) {
      m_scene.step(
          QStringLiteral("look for a person"), [&] { Hand::type(name, text); },
          [] { return Hand::isShown(QStringLiteral("personPopup")); });
      m_scene.step(
          QStringLiteral("choose a person"), [&] { Hand::press(name, Qt::Key_Return); },
          [&] { return picker->person() && m_scene.isLoaded(); });
    }
  }
}

void PageTour::tryDialogs() {
  const QList<QAction*> actions = m_scene.page().actions();
  for (QAction* const action : actions) {
    if (!opensDialog(*action)) continue;
    QDialog* opened = nullptr;
    m_scene.step(
        action->objectName(), [=] { action->trigger(); },
        [&] {
          opened = qobject_cast<QDialog*>(QApplication::activeModalWidget());
          return opened != nullptr;
        });
    m_scene.step(action->objectName() + QStringLiteral(", left"), [&] {
      if (opened) opened->reject();
    });
  }
}

// Each kind of page once.
void PageTour::openRows() {
  Page* const room = &m_scene.page();
  const auto tables = shown<TableView>();
  for (TableView* const table : tables) {
    if (table->model()->rowCount() == 0) continue;
    m_scene.step(QStringLiteral("open a row of ") + table->objectName(), [&] {
      table->selectRow(0);
      Q_EMIT table->rowActivated(0);
    });
    if (m_scene.error() || &m_scene.page() == room) continue;
    const QString name = m_scene.page().objectName();
    if (!m_opened.contains(name)) {
      m_opened.insert(name);
      visit(name);
    }
    keepGap(name);
    return;
  }
}
