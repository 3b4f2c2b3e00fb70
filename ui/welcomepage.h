// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entrancepage.h"

class QPushButton;

// The first start: which platform shall it be? Offers the demo, a platform on this computer, and a
// server. GUI thread only.
class WelcomePage final : public EntrancePage {
  Q_OBJECT

 public:
  explicit WelcomePage(QWidget* parent = nullptr);

 Q_SIGNALS:
  void demoRequested();
  void localRequested();
  void serverRequested();

 private:
  QPushButton* addChoice(const QString& choice, const QString& title, const QString& description,
                         const QString& button);
};
