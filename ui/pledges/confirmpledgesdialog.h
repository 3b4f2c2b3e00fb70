// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "models/confirmrun.h"
#include "models/console.h"
#include "models/pagedmodel.h"

class QLabel;
class QProgressBar;
class QPushButton;
class TableView;

// Confirms many pledges: says first what will be paid, then how far it is, then which were refused
// and why. Closing it does not stop what was begun: its page keeps it and can show it again. Open
// it with open(); GUI thread only.
class ConfirmPledgesDialog final : public QDialog {
  Q_OBJECT

 public:
  // left out: how many of the chosen ones are not pending any more.
  ConfirmPledgesDialog(Console& console, std::vector<Pledge> pledges, int leftOut,
                       QWidget* parent = nullptr);

  // None before it was begun.
  [[nodiscard]] ConfirmRun* run() const { return m_run; }
  // "11 of 12 pledges were confirmed. 1 was refused."
  [[nodiscard]] QString resultSentence() const;
  // Of any kind but done.
  [[nodiscard]] bool isAllDone() const;

 Q_SIGNALS:
  void begun();
  void progressed();
  void finished();

 private:
  using Outcome = ConfirmRun::Outcome;

  [[nodiscard]] QString question(int leftOut) const;
  [[nodiscard]] QWidget* makeButtons();
  [[nodiscard]] TableView* makeRefusals();
  [[nodiscard]] std::vector<Outcome> refusals() const;
  [[nodiscard]] QString whyNot(const Outcome& outcome) const;
  void begin();
  void showProgress();
  void showResult();

  Console& m_console;
  std::vector<Pledge> m_pledges;
  ConfirmRun* m_run = nullptr;
  PagedModel<Outcome>* m_refusals = nullptr;
  QLabel* m_sentence = nullptr;
  QProgressBar* m_progress = nullptr;
  TableView* m_table = nullptr;
  QPushButton* m_send = nullptr;
  QPushButton* m_stop = nullptr;
  QPushButton* m_close = nullptr;
};
