// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include "storage/action.h"
#include "storage/connection.h"
#include "storage/diagnostics.h"
#include "storage/lanethreads.h"
#include "storage/outbox.h"

// Runs everything that waits for the database, on threads of its own with a connection each;
// the GUI thread never does. Lives in the GUI thread and delivers there. Two lanes, so that a long
// import never starves a click. It must not be destroyed while actions are under way: the window
// waits for pendingActions() to become 0 first.
class Worker final : public QObject {
  Q_OBJECT

 public:
  using Lane = ::Lane;

  // As whom and where the connections are opened. outbox may be null (command line).
  explicit Worker(Address address, std::shared_ptr<Outbox> outbox = nullptr,
                  QObject* parent = nullptr);

  // A read. done is called in this thread unless guard was destroyed before. The job captures
  // values only; after a lost connection it is run once more on a new one.
  template <class T>
  void run(QObject* guard, Lane lane, std::function<Result<T>(Connection&)> job,
           std::function<void(Result<T>)> done) {
    start(
        guard, lane,
        [this, lane, job = std::move(job), done = std::move(done)](LaneThreads::Session& session) {
          auto result = std::make_shared<Result<T>>(onConnection<T>(session, lane, job));
          return [done, result] { done(std::move(*result)); };
        });
  }

  // An action: noted in the outbox, run as one serializable transaction, the note removed when
  // the outcome is known. done is called if guard still lives; actionFinished is emitted always.
  void act(QObject* guard, const Action& action, std::function<void(const Result<Answer>&)> done,
           Lane lane = Lane::interactive);

  // Asks for the outcomes that earlier runs never learned; each is told by outcomeLearned.
  void settleLeftovers();

  // The person has a new one; for every connection opened from now on.
  void setPassword(const QString& password);

  [[nodiscard]] int pendingActions() const { return m_pendingActions; }
  // What was counted since this worker began.
  [[nodiscard]] DiagnosticsSnapshot diagnostics() const { return m_diagnostics.snapshot(); }

 Q_SIGNALS:
  void pendingActionsChanged(int pending);
  void actionFinished(const Action& action, const Result<Answer>& result);
  // An action of unknown outcome: it was done (answer holds what it answered), or it was not and
  // never will be.
  void outcomeLearned(const Action& action, bool wasDone, const Answer& answer);

 private:
  using Delivery = std::function<void()>;

  void start(QObject* guard, Lane lane, std::function<Delivery(LaneThreads::Session&)> job);
  // Opens it where it is not, or lost.
  [[nodiscard]] Result<void> ready(LaneThreads::Session& session, Lane lane) const;
  [[nodiscard]] Result<LaneThreads::Session> newConnection(Lane lane) const;
  [[nodiscard]] Result<Answer> perform(LaneThreads::Session& session, const Action& action,
                                       Lane lane) const;
  void settle(const Action& action);

  template <class T>
  Result<T> onConnection(LaneThreads::Session& session, Lane lane,
                         const std::function<Result<T>(Connection&)>& job) const {
    try {
      for (bool again = true;; again = false) {
        if (auto opened = ready(session, lane); !opened) return Failure(opened.error());
        auto result = job(*session);
        if (result || result.error().kind != ErrorKind::connectionLost || !again) return result;
        session.reset();  // the server said goodbye; it may still look alive
      }
    } catch (const std::exception& exception) {
      return Failure(Error{.kind = ErrorKind::bug, .detail = QString::fromUtf8(exception.what())});
    }
  }

  // Told by the lanes' threads and their connections, which it outlives.
  mutable Diagnostics m_diagnostics;
  // What the lanes' threads need to open a connection.
  mutable std::mutex m_opening;
  Address m_address;
  // A login that was refused: the server is not asked again at once.
  mutable std::optional<Error> m_refused;
  mutable QDeadlineTimer m_refusedUntil;
  std::shared_ptr<Outbox> m_outbox;
  int m_pendingActions = 0;
  // Last: they wait for their jobs, which use all of the above.
  LaneThreads m_interactive;
  LaneThreads m_longWork;
};
