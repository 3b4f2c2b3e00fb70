// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/palette/paletteentry.h"

class ViewMemory;

// Where somebody went by the palette lately, kept over restarts; the last one first.
class PaletteRecent final {
 public:
  static constexpr qsizetype placesMax = 8;

  // place: of the platform and the person.
  void setMemory(ViewMemory* memory, const QString& place);
  void visited(const PaletteEntry& entry);
  [[nodiscard]] std::vector<PaletteEntry> all() const;

 private:
  [[nodiscard]] QString key() const { return QStringLiteral("recent/") + m_place; }

  ViewMemory* m_memory = nullptr;
  QString m_place;
};
