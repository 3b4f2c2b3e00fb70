// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

// The share of a gap that is our own: how much of the processor its thread used between two turns
// of its event loop at the most. What other programs take from it is not in there.
class BusyWatch final : public QObject {
  Q_OBJECT

 public:
  explicit BusyWatch(QObject* parent = nullptr);

  [[nodiscard]] double longestMs() const;
  void reset();

 private:
  [[nodiscard]] static double usedMs();
  void tick();

  QTimer m_timer;
  double m_lastMs = 0;
  double m_longestMs = 0;
};
