// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What this computer's user chose about how rooms look: columns, saved filters, what the palette
// offered last. Whoever owns the settings implements it; it outlives every window. GUI thread only.
class ViewMemory {
 public:
  ViewMemory() = default;
  virtual ~ViewMemory() = default;
  Q_DISABLE_COPY_MOVE(ViewMemory)

  // key: a path, "columns/campaignsTable". Empty where nothing was kept.
  [[nodiscard]] virtual QStringList recall(const QString& key) const = 0;
  // Empty forgets it.
  virtual void keep(const QString& key, const QStringList& texts) = 0;
};
