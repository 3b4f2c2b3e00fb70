// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimeZone>

#include "models/console.h"
#include "models/moneyflow.h"

// The figures of the overview, kept up to date: the whole is read once, and again after the server
// was away; from then on each refresh reads only what was written since. What may be much (the
// whole, or the lines of more than a minute) is read in the lane of long work. One question is out
// at a time. Lives in the GUI thread; the console outlives it.
class Overview final : public QObject {
  Q_OBJECT

 public:
  explicit Overview(Console& console, QObject* parent = nullptr,
                    const QTimeZone& zone = QTimeZone::systemTimeZone());

  // Reads what is new; while a question is out, once more after it.
  void refresh();

  // False before the first answer.
  [[nodiscard]] bool isKnown() const { return m_flow.wallets().has_value(); }
  [[nodiscard]] const OverviewFigures& figures() const { return m_figures; }
  [[nodiscard]] Money wallets() const { return m_flow.wallets().value_or(Money{}); }
  [[nodiscard]] Moved today(MoneyFlow::What what) const;
  [[nodiscard]] Moved yesterdayUntilNow(MoneyFlow::What what) const;
  [[nodiscard]] std::vector<HourOfPledges> hours() const;
  // Why the last question was not answered.
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

 Q_SIGNALS:
  void changed();
  void failed();

 private:
  void ask();
  void answered(const Result<OverviewNews>& news);

  Console& m_console;
  QTimeZone m_zone;
  MoneyFlow m_flow;
  OverviewFigures m_figures;
  std::optional<Error> m_error;
  QElapsedTimer m_sinceAnswer;
  bool m_isAsking = false;
  bool m_again = false;
};
