// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

// One step of a scripted walk: what is done, and how its end is seen.
struct Step {
  QString text = {};  // printed when it is over; empty: a step of preparation
  std::function<void()> act = {};
  std::function<bool()> isOver = {};  // none: over at once
};

// Runs steps one after another in the event loop, without ever waiting in it. Lives in the GUI
// thread.
class Stepper final : public QObject {
  Q_OBJECT

 public:
  static constexpr int stepMsMax = 30'000;

  explicit Stepper(QObject* parent = nullptr);

  void add(Step step) { m_steps.push_back(std::move(step)); }
  void start();
  // The step under way did not do what it should: the walk ends.
  void fail(const QString& why);

 Q_SIGNALS:
  void stepDone(const QString& text);
  void failed(const QString& why);
  void finished();

 private:
  void begin();
  void look();

  std::deque<Step> m_steps;
  QTimer m_look;
  QElapsedTimer m_sinceBegin;
  QString m_lastDone;
  bool m_hasFailed = false;
};
