// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <sys/types.h>

#include <QCoreApplication>
#include <QString>

#include "storage/result.h"

// The operating system user that a private PostgreSQL runs as. PostgreSQL refuses to be root, so
// root hands its server to `postgres`; everybody else runs it as themselves.
// A value without a thread of its own.
class ServerUser final {
  Q_DECLARE_TR_FUNCTIONS(ServerUser)

 public:
  // rejected when root has no user to hand the server to.
  [[nodiscard]] static Result<ServerUser> find();

  // Whether it is somebody else than the user of this process.
  [[nodiscard]] bool isDropped() const { return m_isDropped; }
  [[nodiscard]] bool isSame(uid_t user) const { return user == m_user; }
  // The name of the user of this process, as `peer` sees it.
  [[nodiscard]] QString ownName() const { return m_ownName; }
  [[nodiscard]] QString home() const { return m_home; }

  // Makes the calling process this user. For the moment between fork and exec only: it allocates
  // nothing and takes no lock. False means: do not exec.
  [[nodiscard]] bool become() const noexcept;
  // Gives a file or folder to this user; nothing to do unless dropped.
  [[nodiscard]] bool own(const QString& path) const;
  [[nodiscard]] bool own(int fileDescriptor) const;

 private:
  uid_t m_user = 0;
  gid_t m_group = 0;
  std::vector<gid_t> m_groups;
  QString m_home;
  QString m_ownName;
  bool m_isDropped = false;
};
