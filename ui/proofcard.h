// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

class QLabel;
class QPushButton;
class Pill;
class Proof;

// Whether the books agree, when that was last proved, which totals do not, and a button that proves
// it now. The proof outlives it.
class ProofCard final : public Card {
  Q_OBJECT

 public:
  explicit ProofCard(Proof& proof, QWidget* parent = nullptr);

 private:
  void showProof();
  void showFound();

  Proof& m_proof;
  Pill* m_state = nullptr;
  QLabel* m_when = nullptr;
  QLabel* m_found = nullptr;
  QPushButton* m_run = nullptr;
};
