// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QFileDialog>
#include <QPointer>

#include "models/exportformat.h"

// Asks where a list is exported to, and as what. The ending that a person types says more than the
// format chosen beside it. One for all lists of a window: to make Qt's dialog keeps the window away
// for twenty milliseconds, to delete it as long again. Lives in the GUI thread.
class ExportDialog final : public QFileDialog {
  Q_OBJECT

 public:
  using Chosen = std::function<void(const QString& file, ExportFormat format)>;

  // The window's, made when it is first wanted.
  [[nodiscard]] static ExportDialog* of(QWidget* window);

  // Opens; nothing where it is open already. `suggestion` without an ending; chosen is called as
  // long as there is a `receiver`.
  void ask(const QString& suggestion, ExportFormat format, QObject* receiver, Chosen chosen);

  // ".xlsx" and so on.
  [[nodiscard]] static QString endingOf(ExportFormat format);
  // As what a file of this name is written; `chosen` where its ending says nothing else.
  [[nodiscard]] static ExportFormat formatOf(const QString& file, ExportFormat chosen);

 private:
  explicit ExportDialog(QWidget* window);

  void changeEnding();
  [[nodiscard]] ExportFormat formatChosen() const;

  QStringList m_names;  // by ExportFormat's order
  QPointer<QObject> m_receiver;
  Chosen m_chosen;
};
