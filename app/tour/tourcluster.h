// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QCoreApplication>
#include <QLockFile>

#include "storage/result.h"

// The folder of one tour's cluster, which PlatformChoice::Kind::tour opens: empty at the beginning,
// gone at the end, with its server. What a killed tour left is thrown away by the next one. It must
// outlive everything that was opened there.
class TourCluster final {
  Q_DECLARE_TR_FUNCTIONS(TourCluster)

 public:
  // Errors: rejected, with a sentence in detail, while another tour is under way.
  [[nodiscard]] static Result<std::unique_ptr<TourCluster>> begin();
  ~TourCluster();
  Q_DISABLE_COPY_MOVE(TourCluster)

 private:
  explicit TourCluster(std::unique_ptr<QLockFile> lock);
  [[nodiscard]] static Result<void> clear();

  std::unique_ptr<QLockFile> m_lock;
};
