// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/latewidget.h"

#include <utility>

#include <QVBoxLayout>

#include "ui/page.h"

namespace {

// The keyboard finds what was made late where it stands, not behind everything in the window.
void takePlace(QWidget* place, const QWidget& content) {
  place->setFocusPolicy(Qt::TabFocus);  // for the moment: nothing can follow what takes no focus
  QWidget* last = place;
  const auto inside = content.findChildren<QWidget*>();
  for (QWidget* const widget : inside) {
    if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
    QWidget::setTabOrder(last, widget);
    last = widget;
  }
  place->setFocusPolicy(Qt::NoFocus);
}

void recallColumns(const QWidget& content) {
  for (QWidget* above = content.parentWidget(); above; above = above->parentWidget()) {
    if (auto* const page = qobject_cast<Page*>(above)) return page->recallColumns(content);
  }
}

}  // namespace

LateWidget::LateWidget(Make make, QWidget* parent) : QWidget(parent), m_make(std::move(make)) {}

void LateWidget::showEvent(QShowEvent* event) {
  if (const auto make = std::exchange(m_make, nullptr)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget* const content = make(this);
    column->addWidget(content);
    takePlace(this, *content);
    recallColumns(*content);
  }
  QWidget::showEvent(event);
}
