// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rowdelegate.h"

// Paints DisplayRole as a pill whose tone comes from StatusRole.
class StatusDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  using RowDelegate::RowDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void paintInside(QPainter* painter, const QStyleOptionViewItem& option, const QRect& inside,
                   const QModelIndex& index) const override;
};
