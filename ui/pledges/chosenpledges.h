// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

#include "models/console.h"
#include "storage/pledges.h"

class ConfirmPledgesDialog;
class Page;
class PageTask;
class QAction;
struct Preview;

// What staff do about many chosen pledges at once: confirm them one by one, where each stands for
// itself, or refund them in one transaction, all or none. Puts its actions on its page, and says
// there what came of it; owns the dialog of the last confirmation. GUI thread only.
class ChosenPledges final : public QObject {
  Q_OBJECT

 public:
  static constexpr int refundsMax = 1'000;  // in one transaction

  // The page owns it.
  ChosenPledges(Console& console, Page& page);

  // From the top down, as they are shown.
  void setChosen(std::vector<Pledge> pledges);
  // For a context menu.
  [[nodiscard]] QList<QAction*> actions() const { return {m_confirm, m_refund}; }

 Q_SIGNALS:
  // Something was done about some of them.
  void pledgesChanged();

 private:
  [[nodiscard]] QAction* makeAction(const QString& text, const char* name,
                                    void (ChosenPledges::*slot)());
  void showActions();
  void confirm();
  void confirmationBegun();
  void showConfirmation();
  void confirmationFinished();
  void stopConfirmation();
  [[nodiscard]] bool mayRefund(const Pledge& pledge) const;
  void refund();
  // What will happen to those, of all that were chosen.
  [[nodiscard]] QString consequence(const std::vector<Pledge>& pledges) const;
  [[nodiscard]] QString refundedText(const Preview& done) const;

  Console& m_console;
  Page& m_page;
  std::vector<Pledge> m_chosen;
  QAction* m_confirm = nullptr;
  QAction* m_refund = nullptr;
  QAction* m_result = nullptr;
  PageTask* m_task = nullptr;                      // the confirmation's
  ConfirmPledgesDialog* m_confirmation = nullptr;  // the last one; none before
};
