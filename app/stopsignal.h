// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Tells in the event loop that the process shall end: SIGTERM (systemd) or SIGINT (Ctrl-C). One per
// process, made and used in the main thread.
class StopSignal final : public QObject {
  Q_OBJECT

 public:
  explicit StopSignal(QObject* parent = nullptr);
  ~StopSignal() override;

 Q_SIGNALS:
  void received();
};
