// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/previeweddialog.h"

class QComboBox;
class QLineEdit;

// Asks why, then does it: cancelling, refunding, removing. Says first what will happen, and where
// money moves shows it.
class ReasonDialog final : public PreviewedDialog {
  Q_OBJECT

 public:
  struct What {
    Attempt attempt;
    QString name;         // begins the objectNames
    QString title;        // of the window
    QString consequence;  // what will happen, in full sentences
    QString verb;         // on the button
    bool isReasonNeeded = true;
    bool hasReason = true;  // false: only a confirmation
    // Usual reasons to choose from, as they are kept; what is typed is added to the chosen one.
    QStringList usualReasons = {};
    std::function<Action(const QString& reason)> action;
    bool movesMoney = false;  // shows what would happen before it can be sent
  };

  ReasonDialog(Console& console, const What& what, QWidget* parent);

 protected:
  [[nodiscard]] Action wanted() const override;
  [[nodiscard]] Action rehearsed() const override;
  [[nodiscard]] std::vector<Error> problems() const override;

 private:
  void makeReason();
  [[nodiscard]] QString reason() const;

  What m_what;
  QComboBox* m_usual = nullptr;  // none where there are no usual reasons
  QLineEdit* m_reason = nullptr;
};
