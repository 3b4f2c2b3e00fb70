// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/closures.h"
#include "ui/previeweddialog.h"

class QLabel;

// Closes campaigns that are due, in one transaction, after showing what that does. A console's
// closure service may be faster: then there is nothing left to do, and the dialog says so.
class CloseDialog final : public PreviewedDialog {
  Q_OBJECT

 public:
  static constexpr int campaignsMax = 200;  // in one transaction

  // due: at least one; what exceeds campaignsMax is left for another time.
  CloseDialog(Console& console, std::vector<Closing> due, QWidget* parent = nullptr);

  // "3 campaigns were closed: 2 successful, 1 failed." Once it succeeded.
  [[nodiscard]] QString closedText() const;

 protected:
  [[nodiscard]] Action wanted() const override;
  [[nodiscard]] std::vector<Error> problems() const override { return {}; }
  [[nodiscard]] Worker::Lane lane() const override { return Worker::Lane::longWork; }
  void previewed(const Preview& preview) override;

 private:
  [[nodiscard]] QString consequence() const;

  std::vector<Closing> m_due;
  QLabel* m_consequence = nullptr;
};
