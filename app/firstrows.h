// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCoreApplication;

// Waits until the first rows of any table, or a page's first figure, are painted: then the console
// has started, as a person sees it. Lives in the GUI thread.
class FirstRows final : public QObject {
  Q_OBJECT

 public:
  explicit FirstRows(QCoreApplication& application, QObject* parent = nullptr);

 Q_SIGNALS:
  // Once.
  void shown();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool m_isShown = false;
};
