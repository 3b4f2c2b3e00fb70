// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>

#include "models/pageaddress.h"
#include "ui/page.h"

// Where the window has been, as a browser keeps it: going somewhere new forgets what lay ahead.
// Owns nothing; pages that are gone are opened again by their address.
class History final {
 public:
  struct Place {
    QPointer<Page> page;
    PageAddress address;
  };
  static constexpr qsizetype placesMax = 100;

  // Further letters of the same search are no place of their own.
  void visit(const Place& place);
  // It is about to be deleted.
  void forget(const Page* page);
  // The current place is this one now.
  void replace(const Place& place);

  // The places that can still be shown before and after the current one; null: none.
  [[nodiscard]] const Place* before() const { return placeFrom(m_at, -1); }
  [[nodiscard]] const Place* after() const { return placeFrom(m_at, 1); }
  void goBack() { move(-1); }
  void goForward() { move(1); }

 private:
  [[nodiscard]] qsizetype indexFrom(qsizetype at, int step) const;
  [[nodiscard]] const Place* placeFrom(qsizetype at, int step) const;
  void move(int step);

  QList<Place> m_places;
  qsizetype m_at = -1;
};
