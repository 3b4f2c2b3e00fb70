// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QTimer>

#include "storage/cancellation.h"
#include "storage/depositrun.h"
#include "ui/previeweddialog.h"

class ChoiceBar;
class QLabel;
class QProgressBar;

// A bank's run before it is booked: hands it over, shows what would happen, and books it in one
// transaction, or leaves it to be booked row by row. GUI thread only.
class BookDialog final : public PreviewedDialog {
  Q_OBJECT

 public:
  // toBook: the rows that are ready.
  BookDialog(Console& console, std::shared_ptr<const BankStatement> statement, BankSum toBook,
             QWidget* parent);
  ~BookDialog() override;

  // What a run came to.
  [[nodiscard]] static QString bookedText(qint64 count, Money amount, const Currency& currency);

 Q_SIGNALS:
  // Instead of one transaction for all; the dialog closes.
  void rowByRowRequested();

 protected:
  [[nodiscard]] Action wanted() const override { return m_run.toAction(); }
  [[nodiscard]] std::vector<Error> problems() const override { return {}; }
  [[nodiscard]] Worker::Lane lane() const override { return Worker::Lane::longWork; }
  void previewed(const Preview& preview) override;
  void send() override;

 private:
  struct Progress {
    std::atomic<qint64> rows = 0;
    Cancellation cancellation;
  };

  void makeHead();
  void handOver();
  void handedOver(const Result<qint64>& count);
  void showProgress();
  void showManner();
  void beginTask();

  std::shared_ptr<const BankStatement> m_statement;
  BankSum m_toBook;
  DepositRun m_run;
  std::shared_ptr<Progress> m_progress;
  QTimer m_timer;
  ChoiceBar* m_manner = nullptr;
  QLabel* m_mannerNote = nullptr;
  QLabel* m_doing = nullptr;
  QProgressBar* m_bar = nullptr;
};
