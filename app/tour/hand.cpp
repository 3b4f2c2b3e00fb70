// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/hand.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QTableView>

#include "ui/theme.h"

namespace {

void send(QWidget& widget, int key, Qt::KeyboardModifiers modifiers, const QString& text) {
  QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
  QApplication::sendEvent(&widget, &press);
  QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
  QApplication::sendEvent(&widget, &release);
}

}  // namespace

Hand::Hand(QString folder) : m_folder(std::move(folder)) {}

QWidget* Hand::findWidget(const QString& name) {
  // While a dialog is open nothing behind it can be used.
  QWidget* const modal = QApplication::activeModalWidget();
  const QWidgetList windows = modal ? QWidgetList{modal} : QApplication::topLevelWidgets();
  for (QWidget* const window : windows) {
    if (!window->isVisible()) continue;
    if (window->objectName() == name) return window;
    const QList<QWidget*> found = window->findChildren<QWidget*>(name);
    for (QWidget* const widget : found) {
      if (widget->isVisible()) return widget;
    }
  }
  return nullptr;
}

int Hand::rowsIn(const QString& table) {
  auto* const view = find<QTableView>(table);
  return view && view->model() ? view->model()->rowCount() : 0;
}

bool Hand::click(const QString& name) {
  auto* const button = find<QAbstractButton>(name);
  if (!button || !button->isEnabled()) return false;
  button->click();
  return true;
}

bool Hand::type(const QString& name, const QString& text) {
  QWidget* const field = findWidget(name);
  if (!field || !field->isEnabled()) return false;
  field->setFocus();
  send(*field, Qt::Key_A, Qt::ControlModifier, {});
  for (const QChar character : text)
    send(*field, 0, Qt::NoModifier, character);
  return true;
}

bool Hand::press(const QString& name, Qt::Key key) {
  QWidget* const widget = findWidget(name);
  if (!widget || !widget->isEnabled()) return false;
  widget->setFocus();
  send(*widget, key, Qt::NoModifier, {});
  return true;
}

bool Hand::trigger(const QWidget& page, const QString& action) {
  auto* const found = page.findChild<QAction*>(action);
  if (!found || !found->isEnabled()) return false;
  found->trigger();
  return true;
}

bool Hand::picture(QWidget& window, const QString& name) {
  const auto before = Theme::schemeOf(window.palette());
  ++m_pictures;
  bool good = true;
  for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
    Theme::apply(*qApp, scheme);
    const QString path = QStringLiteral("%1/%2-%3-%4.png")
                             .arg(m_folder)
                             .arg(m_pictures, 2, 10, QLatin1Char('0'))
                             .arg(name, scheme == Theme::Scheme::light ? QStringLiteral("light")
                                                                       : QStringLiteral("dark"));
    good = window.grab().save(path) && good;
  }
  Theme::apply(*qApp, before);
  return good;
}
