// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QString>

#include "app/opening.h"

// What this computer's user chose, in one INI file. A file that cannot be read or written costs
// the choices, never the start: problem() says so.
class Settings final {
  Q_DECLARE_TR_FUNCTIONS(Settings)

 public:
  // path: the file; made when something is first written.
  explicit Settings(QString path);

  [[nodiscard]] std::optional<PlatformChoice> platform() const;
  // Never with a password: it is taken out of a URI before it is written.
  void setPlatform(const PlatformChoice& choice);

  // A sentence for the person; empty where all is well.
  [[nodiscard]] QString problem() const { return m_problem; }

 private:
  QString m_path;
  QString m_problem;
};
