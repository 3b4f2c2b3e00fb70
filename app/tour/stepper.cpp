// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stepper.h"

namespace {

constexpr int lookMs = 5;

}  // namespace

Stepper::Stepper(QObject* parent) : QObject(parent) {
  m_look.setInterval(lookMs);
  connect(&m_look, &QTimer::timeout, this, &Stepper::look);
}

void Stepper::start() {
  begin();
}

void Stepper::fail(const QString& why) {
  m_hasFailed = true;
  m_look.stop();
  m_steps.clear();
  Q_EMIT failed(why);
}

void Stepper::begin() {
  if (m_steps.empty()) {
    Q_EMIT finished();
    return;
  }
  m_sinceBegin.start();
  if (m_steps.front().act) m_steps.front().act();
  if (!m_hasFailed) m_look.start();
}

void Stepper::look() {
  const bool isOver = !m_steps.front().isOver || m_steps.front().isOver();
  if (m_hasFailed) return;
  if (!isOver) {
    if (m_sinceBegin.elapsed() > stepMsMax) {
      fail(tr("what follows \"%1\" did not come to its end").arg(m_lastDone));
    }
    return;
  }
  m_look.stop();
  const QString text = m_steps.front().text;
  m_steps.pop_front();
  if (!text.isEmpty()) Q_EMIT stepDone(m_lastDone = text);
  begin();
}
