// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

// The window's pages, of which one is shown. Wants what the shown page wants: QStackedWidget asks
// all of them, and every sentence that breaks into lines is laid out once more for each change of
// the window's least word, which was a fifth of what opening a page took.
class PageStack final : public QStackedWidget {
  Q_OBJECT

 public:
  using QStackedWidget::QStackedWidget;

  [[nodiscard]] QSize sizeHint() const override { return shown(&QWidget::sizeHint); }
  [[nodiscard]] QSize minimumSizeHint() const override { return shown(&QWidget::minimumSizeHint); }
  // A page takes the height there is.
  [[nodiscard]] bool hasHeightForWidth() const override { return false; }

 private:
  [[nodiscard]] QSize shown(QSize (QWidget::*wanted)() const) const {
    const QWidget* const page = currentWidget();
    return page ? (page->*wanted)().expandedTo(page->minimumSize()) : QSize();
  }
};
