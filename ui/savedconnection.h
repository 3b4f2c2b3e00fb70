// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A platform on a server that a person came in to before.
struct SavedConnection {
  QString name;  // as the person calls it
  QString uri;   // with the login of the last time, never with a password

  friend bool operator==(const SavedConnection&, const SavedConnection&) = default;
};
