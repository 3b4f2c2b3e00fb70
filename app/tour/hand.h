// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <QString>
#include <QWidget>

// What a person does at the console, on widgets found by their objectName, and the pictures of it.
// Lives in the GUI thread.
class Hand final {
 public:
  explicit Hand(QString folder);

  // In the open dialog, else in any visible window; null where there is none (yet).
  template <class T>
  [[nodiscard]] static T* find(const QString& name) {
    return qobject_cast<T*>(findWidget(name));
  }
  [[nodiscard]] static QWidget* findWidget(const QString& name);
  [[nodiscard]] static bool isShown(const QString& name) { return findWidget(name) != nullptr; }
  // Of a table that is shown.
  [[nodiscard]] static int rowsIn(const QString& table);

  // Each answers false where no such widget can be used now.
  static bool click(const QString& name);
  static bool type(const QString& name, const QString& text);
  static bool press(const QString& name, Qt::Key key);
  static bool trigger(const QWidget& page, const QString& action);

  // Pictures of a window in light and dark: <folder>/<number>-<name>-light.png, -dark.png.
  [[nodiscard]] bool picture(QWidget& window, const QString& name);
  [[nodiscard]] int pictures() const { return m_pictures; }

 private:
  QString m_folder;
  int m_pictures = 0;
};
