// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmemory.h"

// What a ViewMemory keeps, in the settings file beside everything else. A file that cannot be
// written costs what was chosen, never the work.
class ViewSettings final : public ViewMemory {
 public:
  // path: the file; made when something is first written.
  explicit ViewSettings(QString path) : m_path(std::move(path)) {}

  [[nodiscard]] QStringList recall(const QString& key) const override;
  void keep(const QString& key, const QStringList& texts) override;

 private:
  QString m_path;
};
