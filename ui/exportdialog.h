// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

#include "models/exportformat.h"

// Asks where a list is exported to, and as what. The ending that a person types says more than the
// format chosen beside it. Lives in the GUI thread.
class ExportDialog final : public QFileDialog {
  Q_OBJECT

 public:
  // `suggestion` without an ending.
  ExportDialog(const QString& suggestion, ExportFormat format, QWidget* parent);

  // ".xlsx" and so on.
  [[nodiscard]] static QString endingOf(ExportFormat format);
  // As what a file of this name is written; `chosen` where its ending says nothing else.
  [[nodiscard]] static ExportFormat formatOf(const QString& file, ExportFormat chosen);

 Q_SIGNALS:
  void targetChosen(const QString& file, ExportFormat format);

 private:
  void changeEnding();
  [[nodiscard]] ExportFormat formatChosen() const;

  QStringList m_names;  // by ExportFormat's order
};
