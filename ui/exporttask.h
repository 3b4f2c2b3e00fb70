// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QTimer>

#include "models/listexport.h"
#include "storage/result.h"

class Console;
class Page;
class PageTask;
class QAction;

// The export of what a page lists, one at a time: asks for the file and its format, runs in the
// lane of long work, is one of the console's tasks while it does and until its result is read, and
// says in the page's banner how it ended. A page needs no more than one of these:
//
//   new ExportTask(console, *this, {.name = "log",
//                                    .table = [this] { return logExport(m_filter, m_scope); },
//                                    .fileName = [] { return tr("transaction-log"); }});
//
// It adds its action, Ctrl+E, to the page. Belongs to the page; when that goes, the export is
// cancelled. Lives in the GUI thread.
class ExportTask final : public QObject {
  Q_OBJECT

 public:
  struct What {
    const char* name;  // of the page's list: its action is called <name>Export
    // What the filters show at this moment; copied to another thread.
    std::function<ExportTable()> table;
    // Suggested, without folder, date and ending.
    std::function<QString()> fileName;
    // The page's own, which starts it; none: "Export…", Ctrl+E, is added to the page.
    QAction* action = nullptr;
  };
  // Asks for a file; `chosen` is not called where the person thought better of it.
  using FileChooser =
      std::function<void(const QString& suggestion, std::function<void(const QString&)> chosen)>;

  ExportTask(Console& console, Page& page, What what);
  ~ExportTask() override;

  [[nodiscard]] QAction* action() const { return m_action; }
  void start();
  void cancel();
  [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

  // Instead of the dialog.
  void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }
  // Instead of what the page lists.
  void setTable(std::function<ExportTable()> table) { m_what.table = std::move(table); }

 private:
  void makeActions();
  void makeAction();
  void chosen(const QString& file, ExportFormat format);
  void run(const ExportTarget& target, const ExportTable& table);
  void showProgress();
  void finished(const Result<ExportReport>& result);
  [[nodiscard]] QString doneText(const ExportReport& report) const;

  Console& m_console;
  Page& m_page;
  What m_what;
  FileChooser m_chooseFile;
  QString m_folder;                            // where the last one went
  ExportFormat m_format = ExportFormat::xlsx;  // of the last one
  QAction* m_action = nullptr;
  QTimer m_timer;
  PageTask* m_task = nullptr;
  std::shared_ptr<ExportProgress> m_progress;  // while one runs
};
