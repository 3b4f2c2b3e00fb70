// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletterecent.h"

#include "ui/viewmemory.h"

void PaletteRecent::setMemory(ViewMemory* memory, const QString& place) {
  m_memory = memory;
  m_place = place;
}

// Title, note and address by turns.
std::vector<PaletteEntry> PaletteRecent::all() const {
  std::vector<PaletteEntry> entries;
  if (!m_memory) return entries;
  const QStringList texts = m_memory->recall(key());
  for (qsizetype i = 0; i + 2 < texts.size(); i += 3) {
    const auto address = PageAddress::parse(texts[i + 2]);
    if (!address || texts[i].isEmpty() || entries.size() >= size_t(placesMax)) continue;
    entries.push_back({.title = texts[i], .note = texts[i + 1], .address = *address});
  }
  return entries;
}

// What a person is called is kept, the e-mail address behind it is not.
void PaletteRecent::visited(const PaletteEntry& entry) {
  if (!m_memory || entry.address.isNowhere()) return;
  std::vector<PaletteEntry> entries = all();
  std::erase_if(entries, [&](const PaletteEntry& one) { return one.address == entry.address; });
  entries.insert(entries.begin(), entry);
  if (entries.size() > size_t(placesMax)) entries.resize(size_t(placesMax));
  QStringList texts;
  for (const PaletteEntry& one : entries)
    texts << one.title << one.note.section(QStringLiteral(" · "), 0, 0) << one.address.toString();
  m_memory->keep(key(), texts);
}
