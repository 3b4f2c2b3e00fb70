// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QObject>

#include "models/console.h"
#include "storage/cancellation.h"
#include "storage/depositrun.h"

// What is known of a bank's way of writing, by the fingerprint of its titles; asked on any thread.
struct BankMemory {
  std::function<QString(const QByteArray& fingerprint)> recall;
  std::function<void(const QByteArray& fingerprint, const QString& format)> remember;
};

// A bank's file on its way to deposits: read and judged in the lane of long work, corrected by a
// person, then booked. Owns the statement, which a job that runs has for itself meanwhile. Lives in
// the GUI thread; must not read files or wait.
class BankImport final : public QObject {
  Q_OBJECT

 public:
  enum class State {
    none,     // no file yet
    reading,  // the file is read, people are looked for
    ready,    // there is a statement
    booked    // and it was booked
  };

  BankImport(Console& console, BankMemory memory, QObject* parent = nullptr);
  ~BankImport() override;

  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] const QString& file() const { return m_file; }
  // Null while none was read; the last one stays until the next is there.
  [[nodiscard]] std::shared_ptr<const BankStatement> statement() const { return m_statement; }
  // Rows judged so far, while reading.
  [[nodiscard]] qint64 rowsJudged() const { return m_progress ? m_progress->rows.load() : 0; }

  // Reads a file in the way the bank's last one was, or else as it looks.
  void open(const QString& file);
  // Reads it again, in that way, which is remembered for the bank.
  void setFormat(const BankFormat& format);
  // Asks about the rows once more.
  void judgeAgain();
  void cancel();

  // The row goes to that person, and so do all others without one that name the same payer; told by
  // assigned(). Nothing happens where the person takes no deposits.
  void assign(qint64 place, const Person& person);

  // What became of the run: its ready rows are booked, but for those whose references it skipped.
  void setBooked(const Answer& answer);
  // One by one.
  void setOutcome(qint64 place, BankVerdict verdict);
  void endBooking();

 Q_SIGNALS:
  void changed();
  // No statement came of it; the one before, if any, stays.
  void failed(const Error& error);
  void assigned(int rows);

 private:
  struct Progress {
    std::atomic<qint64> rows = 0;
    Cancellation cancellation;
  };
  using Read = std::shared_ptr<BankStatement>;

  void run(std::function<Result<Read>(Connection&, Progress&)> job);
  // The same with a copy of the statement, which takes its place.
  void change(std::function<Result<void>(Connection&, BankStatement&, Progress&)> job);
  void finished(const Result<Read>& read);

  Console& m_console;
  BankMemory m_memory;
  State m_state = State::none;
  State m_next = State::ready;  // after the job that runs
  QString m_file;
  std::shared_ptr<BankStatement> m_statement;
  std::shared_ptr<Progress> m_progress;  // while a job runs
  std::shared_ptr<int> m_assigned;       // by the job that runs, where it assigns
};
