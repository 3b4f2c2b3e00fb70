// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console.h"
#include "ui/page.h"

// For whoever signed in and has no room here: a closure service's login, or one without a role.
// Says so instead of an empty window. Owns nothing but its words; GUI thread only.
class NoRoomPage final : public Page {
  Q_OBJECT

 public:
  explicit NoRoomPage(const Console& console, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;

 private:
  bool m_isService;
};
