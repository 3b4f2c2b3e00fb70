// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bankimport.h"

// Books the ready rows of a file one after the other, each by a transaction of its own: for whoever
// would rather have all that can be booked than all or nothing, and holds nobody up. Lives in the
// GUI thread; the import outlives it.
class RowByRow final : public QObject {
  Q_OBJECT

 public:
  RowByRow(Console& console, BankImport& import, QObject* parent = nullptr);

  void start();
  // After the row that is under way.
  void stop() { m_isStopped = true; }

  [[nodiscard]] bool isRunning() const { return m_isRunning; }
  [[nodiscard]] qint64 booked() const { return m_booked; }
  [[nodiscard]] qint64 refused() const { return m_refused; }
  [[nodiscard]] Money amount() const { return m_amount; }  // that was booked

 Q_SIGNALS:
  void progressed(qint64 done, qint64 count);
  // All of them, as far as it was not stopped; error: why it went no further, if it did not.
  void finished(const std::optional<Error>& error);

 private:
  void next();
  void answered(qint64 place, Money amount, const Result<Answer>& answer);
  void end(const std::optional<Error>& error = {});

  Console& m_console;
  BankImport& m_import;
  std::vector<qint64> m_places;
  size_t m_at = 0;
  qint64 m_booked = 0;
  qint64 m_refused = 0;
  Money m_amount;
  bool m_isRunning = false;
  bool m_isStopped = false;
};
