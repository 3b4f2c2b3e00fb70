// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "models/exportreport.h"
#include "storage/result.h"

class Connection;
class Console;
class Page;
class QAction;

// The export of what a page lists, one at a time: asks for the file, runs in the lane of long work,
// shows in the window's status bar how far it is and lets it be cancelled there, and says in the
// page's banner how it ended. Belongs to the page; when that goes, the export is cancelled. Lives
// in the GUI thread.
class ExportTask final : public QObject {
  Q_OBJECT

 public:
  // Writes the file, on a thread that may wait; must capture values only.
  using Job = std::function<Result<ExportReport>(Connection&, const QString& file,
                                                 ExportProgress& progress)>;
  // Asks for a file; `chosen` is not called where the person thought better of it.
  using FileChooser =
      std::function<void(const QString& suggestion, std::function<void(const QString&)> chosen)>;

  ExportTask(Console& console, Page& page);
  ~ExportTask() override;

  // `name`: the file's, without folder and ending.
  void start(const QString& name, Job job);
  void cancel();
  [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

  // Instead of the dialog.
  void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

 Q_SIGNALS:
  void runningChanged(bool isRunning);

 private:
  void askForFile(const QString& suggestion, std::function<void(const QString&)> chosen);
  void run(const QString& file, const Job& job);
  void showProgress();
  void finished(const Result<ExportReport>& result);
  [[nodiscard]] QString doneText(const ExportReport& report) const;

  Console& m_console;
  Page& m_page;
  FileChooser m_chooseFile;
  QString m_folder;  // where the last one went
  QAction* m_cancel = nullptr;
  QTimer m_timer;
  QElapsedTimer m_elapsed;
  std::shared_ptr<ExportProgress> m_progress;  // while one runs
};
