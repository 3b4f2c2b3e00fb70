// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entrancepage.h"

// The demo: as whom do you want to look at it? One press each, without a password. GUI thread only.
class DemoPage final : public EntrancePage {
  Q_OBJECT

 public:
  explicit DemoPage(QWidget* parent = nullptr);

 Q_SIGNALS:
  // group: "staff", "creator", "backer", "auditor" or "manager".
  void personChosen(const QString& group);
};
