// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "storage/action.h"
#include "storage/result.h"

class QLockFile;

// The notes of actions under way, one file each, so that an outcome that was not learned before
// the console ended is asked for at the next start. Owns this run's folder
// <root>/<platform>/<login>/<run>/ and its lock. Any thread may write and remove.
// It never sends anything.
class Outbox final {
 public:
  // Errors: rejected/outboxUnwritable (full disk, no right), with the reason in detail.
  [[nodiscard]] static Result<std::unique_ptr<Outbox>> open(const QString& root,
                                                            const QString& platform,
                                                            const QString& login);
  ~Outbox();
  Outbox(const Outbox&) = delete;
  Outbox& operator=(const Outbox&) = delete;

  // On disk when it returns.
  [[nodiscard]] Result<void> write(const Action& action) const;
  void remove(const Action& action) const;

  // What earlier runs of the same login on the same platform left, taken over into this run's
  // folder. Runs that still live (their lock is held) are left alone.
  [[nodiscard]] std::vector<Action> takeOver();

 private:
  Outbox(QString folder, std::unique_ptr<QLockFile> lock);
  QString m_folder;
  std::unique_ptr<QLockFile> m_lock;
};
