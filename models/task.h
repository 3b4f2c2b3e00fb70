// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>

// One piece of work that takes long: an import, an export, a refund. Whoever does the work tells it
// how far it is and how it ended; lists show it. Belongs to Tasks, which keeps it until its result
// was read; a page that goes may forget it, but must not delete it. Lives in the GUI thread.
class Task final : public QObject {
  Q_OBJECT

 public:
  enum class State { running, success, partly, refused, failed, cancelled };
  Q_ENUM(State)

  // The desktop's clock, in milliseconds of no particular beginning.
  using Clock = std::function<qint64()>;

  // By Tasks::begin(). key: its objectName; name: what is done, in a person's words.
  Task(const QString& key, const QString& name, Clock clock, QObject* parent);

  [[nodiscard]] const QString& name() const { return m_name; }
  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] bool isRunning() const { return m_state == State::running; }

  // done >= 0 of total, in whatever the task counts (lines, pledges); total -1: nobody knows.
  // `doing` says it in words ("20,000 of 76,000 pledges"); empty: nothing to say.
  void setProgress(qint64 done, qint64 total, const QString& doing = {});
  [[nodiscard]] const QString& doing() const { return m_doing; }
  // 0 to 100, floored; -1: not known.
  [[nodiscard]] int percent() const;
  // Since it began; nothing before there is a whole second to tell it from.
  [[nodiscard]] std::optional<qint64> perSecond() const;
  // At that rate, rounded up; nothing while it is not known.
  [[nodiscard]] std::optional<qint64> secondsLeft() const;

  // Where stopping is safe: what a person's Cancel does. It only asks; the work ends by finish().
  void setCancel(std::function<void()> cancel);
  // False also once it was asked to stop.
  [[nodiscard]] bool canCancel() const { return isRunning() && m_cancel && !m_isCancelling; }
  [[nodiscard]] bool isCancelling() const { return isRunning() && m_isCancelling; }
  void cancel();

  // How it ended, once; `result` in full sentences, as errorText() makes them.
  void finish(State state, const QString& result);
  [[nodiscard]] const QString& result() const { return m_result; }
  // What a person may do with the result: "Show", "Save…". The task lives longer than its page:
  // `act` must mind that what it needs may be gone.
  void offer(const QString& verb, std::function<void()> act);
  [[nodiscard]] const QString& offerText() const { return m_offer; }
  void acceptOffer();

 Q_SIGNALS:
  void changed();
  void ended();

 private:
  QString m_name;
  Clock m_clock;
  qint64 m_begunMs = 0;
  State m_state = State::running;
  qint64 m_done = 0;
  qint64 m_total = -1;
  QString m_doing;
  QString m_result;
  QString m_offer;
  std::function<void()> m_cancel;
  std::function<void()> m_act;
  bool m_isCancelling = false;
};
