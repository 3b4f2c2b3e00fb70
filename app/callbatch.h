// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QElapsedTimer>
#include <QObject>
#include <QSemaphore>
#include <QThread>

#include "app/exitcode.h"
#include "app/terminal.h"
#include "storage/worker.h"

// Reads a file line by line in a thread of its own, so that whoever writes them and waits for an
// answer to each gets it. It holds back while as many lines as allowed are under way.
class LineReader final : public QThread {
  Q_OBJECT

 public:
  LineReader(int descriptor, int underWayMax);
  ~LineReader() override;

  // A line's work is done.
  void release() { m_free.release(); }

 Q_SIGNALS:
  void lineRead(const QByteArray& line);
  void ended();

 protected:
  void run() override;

 private:
  int m_descriptor;
  QSemaphore m_free;
};

// `call -`: an action for each line of the input, up to three under way at once, and for each line
// an answer in the same order. Goes on after refusals. Lives in the main thread.
class CallBatch final : public QObject {
  Q_OBJECT

 public:
  static constexpr int underWayMax = 3;

  CallBatch(Worker& worker, Currency currency, int underWay, QObject* parent = nullptr);

  void start();

 Q_SIGNALS:
  // Everything is answered; code is the worst of all lines.
  void finished(ExitCode code);

 private:
  void read(const QByteArray& line);
  void answer(qint64 number, const QString& line, ExitCode code);
  void finishIfDone();
  [[nodiscard]] QString progressText() const;

  Worker& m_worker;
  Currency m_currency;
  LineReader m_reader;
  ProgressLine m_progress;
  QElapsedTimer m_time;
  std::map<qint64, QString> m_waiting;  // answered, but an earlier line is not yet
  qint64 m_read = 0;
  qint64 m_answered = 0;
  qint64 m_printed = 0;
  qint64 m_refused = 0;
  ExitCode m_worst = ExitCode::done;
  bool m_ended = false;
};
