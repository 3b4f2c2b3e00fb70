// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history.h"

namespace {

const QString searchKey = QStringLiteral("search");

bool isSearchGoneOn(const PageAddress& before, const PageAddress& now) {
  if (!before.values.contains(searchKey) || !now.values.contains(searchKey)) return false;
  PageAddress changed = before;
  changed.values.insert(searchKey, now.value(searchKey));
  return changed == now;
}

}  // namespace

void History::visit(const Place& place) {
  if (m_at >= 0) {
    Place& now = m_places[m_at];
    const bool isSamePage = now.page == place.page;
    if (isSamePage && now.address == place.address) return;
    const bool isSameRow = !place.address.isNowhere() && now.address == place.address;
    if (isSameRow || (isSamePage && isSearchGoneOn(now.address, place.address))) {
      now = place;
      return;
    }
  }
  m_places.resize(m_at + 1);
  m_places.append(place);
  if (m_places.size() > placesMax) m_places.removeFirst();
  m_at = m_places.size() - 1;
}

void History::forget(const Page* page) {
  for (Place& place : m_places) {
    if (place.page == page) place.page = nullptr;
  }
}

void History::replace(const Place& place) {
  if (m_at >= 0) m_places[m_at] = place;
}

// A page that is gone and had no address cannot be shown again.
qsizetype History::indexFrom(qsizetype at, int step) const {
  for (at += step; at >= 0 && at < m_places.size(); at += step) {
    if (m_places[at].page || !m_places[at].address.isNowhere()) return at;
  }
  return -1;
}

const History::Place* History::placeFrom(qsizetype at, int step) const {
  const qsizetype found = indexFrom(at, step);
  return found < 0 ? nullptr : &m_places[found];
}

void History::move(int step) {
  const qsizetype found = indexFrom(m_at, step);
  if (found >= 0) m_at = found;
}
