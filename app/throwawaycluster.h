// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QCoreApplication>
#include <QLockFile>

#include "storage/result.h"

// The folder of a cluster for one run of something (the tour, the drill): empty at the beginning,
// gone at the end, with its server. What a killed run left is thrown away by the next one. It must
// outlive everything that was opened there.
class ThrowawayCluster final {
  Q_DECLARE_TR_FUNCTIONS(ThrowawayCluster)

 public:
  enum class Use { tour, drill };

  // Errors: rejected, with a sentence in detail, while another run for the same use is under way.
  [[nodiscard]] static Result<std::unique_ptr<ThrowawayCluster>> begin(Use use);
  ~ThrowawayCluster();
  Q_DISABLE_COPY_MOVE(ThrowawayCluster)

  [[nodiscard]] QString directory() const { return m_directory; }
  // Its folder's name, within places::clusters().
  [[nodiscard]] static QString nameOf(Use use);

 private:
  ThrowawayCluster(QString directory, std::unique_ptr<QLockFile> lock);
  [[nodiscard]] static Result<void> clear(const QString& directory);

  QString m_directory;
  std::unique_ptr<QLockFile> m_lock;
};
