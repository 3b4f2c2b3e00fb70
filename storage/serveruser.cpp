// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serveruser.h"

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

#include <QFile>

namespace {

// One entry of the user database, found by a reentrant call: this may run on any thread.
struct Entry {
  passwd fields{};
  std::vector<char> text = std::vector<char>(16384);
  bool isFound = false;
};

Entry entryOf(uid_t user) {
  Entry entry;
  passwd* found = nullptr;
  getpwuid_r(user, &entry.fields, entry.text.data(), entry.text.size(), &found);
  entry.isFound = found != nullptr;
  return entry;
}

Entry entryOf(const char* name) {
  Entry entry;
  passwd* found = nullptr;
  getpwnam_r(name, &entry.fields, entry.text.data(), entry.text.size(), &found);
  entry.isFound = found != nullptr;
  return entry;
}

}  // namespace

Result<ServerUser> ServerUser::find() {
  ServerUser user;
  const Entry self = entryOf(geteuid());
  if (!self.isFound) {
    return Failure({ErrorKind::rejected, {}, {}, tr("The user of this process has no name."), {}});
  }
  user.m_ownName = QFile::decodeName(self.fields.pw_name);
  user.m_isDropped = geteuid() == 0;
  const Entry entry = user.m_isDropped ? entryOf("postgres") : self;
  if (!entry.isFound) {
    return Failure({ErrorKind::rejected,
                    {},
                    {},
                    tr("PostgreSQL does not run as root, and there is no user \"postgres\" to run "
                       "it as. Install the package postgresql-common, or start the console as "
                       "another user."),
                    {}});
  }
  user.m_user = entry.fields.pw_uid;
  user.m_group = entry.fields.pw_gid;
  user.m_home = QFile::decodeName(entry.fields.pw_dir);
  if (user.m_isDropped) {
    // Asked for here and not after fork, where reading the group database could deadlock.
    int count = 64;
    user.m_groups.resize(static_cast<size_t>(count));
    if (getgrouplist(entry.fields.pw_name, user.m_group, user.m_groups.data(), &count) < 0) {
      count = 0;
    }
    user.m_groups.resize(static_cast<size_t>(count));
  }
  return user;
}

bool ServerUser::become() const noexcept {
  if (!m_isDropped) return true;
  return setgroups(m_groups.size(), m_groups.data()) == 0 && setgid(m_group) == 0 &&
         setuid(m_user) == 0;
}

bool ServerUser::own(const QString& path) const {
  return !m_isDropped || lchown(QFile::encodeName(path).constData(), m_user, m_group) == 0;
}

bool ServerUser::own(int fileDescriptor) const {
  return !m_isDropped || fchown(fileDescriptor, m_user, m_group) == 0;
}
