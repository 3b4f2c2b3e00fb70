// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setupsession.h"

#include "storage/quoted.h"
#include "storage/rights.h"

QString SetupSession::name(const QString& identifier) const {
  return quoted::identifier(d.handle(), identifier).value_or(QString());
}

QString SetupSession::text(const QString& value) const {
  return quoted::text(d.handle(), value).value_or(QStringLiteral("NULL"));
}

QString SetupSession::role(const char* suffix) const {
  return name(request.rolePrefix + u'_' + QLatin1StringView(suffix));
}

QString SetupSession::roles(const std::vector<const char*>& suffixes) const {
  QStringList names;
  for (const char* suffix : suffixes)
    names.append(role(suffix));
  return names.join(QLatin1StringView(", "));
}

QString SetupSession::groups() const {
  return roles({std::begin(rights::groups), std::end(rights::groups)});
}
