// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QList>
#include <QString>

#include "app/opening.h"
#include "ui/savedconnection.h"

class QSettings;

// What this computer's user chose, in one INI file. A file that cannot be read or written costs
// the choices, never the start: problem() says so. Passwords never get here: whatever address is
// written, it is written without one.
class Settings final {
  Q_DECLARE_TR_FUNCTIONS(Settings)

 public:
  // path: the file; made when something is first written.
  explicit Settings(QString path);

  // What was opened last, and as whom.
  [[nodiscard]] std::optional<PlatformChoice> platform() const;
  void setPlatform(const PlatformChoice& choice);

  // The platforms on servers, the one used last first.
  [[nodiscard]] QList<SavedConnection> connections() const;
  // In the place of one of the same name.
  void remember(const SavedConnection& connection);
  void forget(const QString& name);

  // How a bank writes its files, by the fingerprint of their titles; empty where it is not known.
  [[nodiscard]] QString bankFormat(const QByteArray& fingerprint) const;
  void setBankFormat(const QByteArray& fingerprint, const QString& format);

  // A sentence for the person; empty where all is well.
  [[nodiscard]] QString problem() const { return m_problem; }

 private:
  void write(const QList<SavedConnection>& connections);
  void prepareFolder() const;
  void checkWritten(QSettings& settings);

  QString m_path;
  QString m_problem;
};
