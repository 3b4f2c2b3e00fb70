// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bankimport.h"
#include "models/banklines.h"
#include "models/task.h"
#include "ui/page.h"

class AssignBar;
class ChoiceBar;
class ExportTask;
class PageState;
class PageTask;
class QLabel;
class RowByRow;
class RunFigures;
class TableView;

// A bank's file becomes deposits: it is read and judged row by row, a person clears up what nobody
// could be found for, sees what would happen, and books it. Owns the import; GUI thread only.
class DepositRunPage final : public Page {
  Q_OBJECT

 public:
  // Asks for a file; `chosen` is not called where the person thought better of it.
  using FileChooser = std::function<void(std::function<void(const QString&)> chosen)>;

  DepositRunPage(Console& console, BankMemory memory, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString room() const override { return QStringLiteral("deposits"); }
  void open(const QString& file);
  [[nodiscard]] const BankImport& import() const { return *m_import; }
  [[nodiscard]] ExportTask& saving() const { return *m_saving; }

  // Instead of the dialog.
  void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }
  void refresh() override;

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void makeActions();
  void fill(QWidget* content);
  [[nodiscard]] QWidget* makeFile(QWidget* parent);
  [[nodiscard]] QWidget* makeRows(QWidget* parent);

  void chooseFile();
  void correctFormat();
  void book();
  void bookRowByRow();
  void booked(const Answer& answer);
  void rowsEnded(const std::optional<Error>& error);

  void imported();
  void importFailed(const Error& error);
  void showFile();
  void showRows();
  void showActions();
  void showProgress();
  void readingEnded();
  void finish(PageTask& task, Task::State state, const QString& text);
  void rowChosen();
  [[nodiscard]] std::optional<BankLine> chosenLine() const;

  Console& m_console;
  BankImport* m_import = nullptr;
  RowByRow* m_rowByRow = nullptr;
  ExportTask* m_saving = nullptr;
  FileChooser m_chooseFile;
  QTimer* m_timer = nullptr;
  PageTask* m_reading = nullptr;
  PageTask* m_booking = nullptr;                 // row by row
  std::shared_ptr<const BankStatement> m_shown;  // by the table
  BankLinesModel* m_model = nullptr;
  PageState* m_state = nullptr;
  QLabel* m_file = nullptr;
  QLabel* m_manner = nullptr;
  RunFigures* m_figures = nullptr;
  ChoiceBar* m_filter = nullptr;
  TableView* m_table = nullptr;
  PageState* m_rows = nullptr;
  AssignBar* m_assign = nullptr;
  QAction* m_choose = nullptr;
  QAction* m_format = nullptr;
  QAction* m_save = nullptr;
  QAction* m_book = nullptr;
};
