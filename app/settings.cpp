// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>
#include <QUrlQuery>

namespace {

const QString kindKey = QStringLiteral("platform/kind");
const QString uriKey = QStringLiteral("platform/uri");

QString withoutPassword(const QString& uri) {
  QUrl url(uri);
  if (!url.isValid() || url.scheme().isEmpty()) return {};  // "host=... password=..." is not kept
  url.setPassword({});
  QUrlQuery query(url);
  query.removeAllQueryItems(QStringLiteral("password"));
  url.setQuery(query);
  return url.toString();
}

}  // namespace

Settings::Settings(QString path) : m_path(std::move(path)) {
  const QFileInfo file(m_path);
  if (file.exists() && !file.isReadable()) {
    m_problem = tr("The settings file %1 cannot be read; the usual settings are used. Check its "
                   "permissions.")
                    .arg(m_path);
    return;
  }
  const QSettings settings(m_path, QSettings::IniFormat);
  if (settings.status() != QSettings::NoError) {
    m_problem = tr("The settings file %1 is damaged; the usual settings are used. It is replaced "
                   "when you choose anew.")
                    .arg(m_path);
  }
}

std::optional<PlatformChoice> Settings::platform() const {
  const QSettings settings(m_path, QSettings::IniFormat);
  const QString kind = settings.value(kindKey).toString();
  if (kind == u"demo") return PlatformChoice{.kind = PlatformChoice::Kind::demo};
  if (kind == u"local") return PlatformChoice{.kind = PlatformChoice::Kind::local};
  const QString uri = settings.value(uriKey).toString();
  if (kind == u"server" && !uri.isEmpty()) {
    return PlatformChoice{.kind = PlatformChoice::Kind::server, .uri = uri};
  }
  return std::nullopt;
}

void Settings::setPlatform(const PlatformChoice& choice) {
  QDir().mkpath(QFileInfo(m_path).path());
  QSettings settings(m_path, QSettings::IniFormat);
  switch (choice.kind) {
    case PlatformChoice::Kind::demo:
      settings.setValue(kindKey, QStringLiteral("demo"));
      break;
    case PlatformChoice::Kind::local:
      settings.setValue(kindKey, QStringLiteral("local"));
      break;
    case PlatformChoice::Kind::server:
      settings.setValue(kindKey, QStringLiteral("server"));
      break;
  }
  settings.setValue(uriKey, withoutPassword(choice.uri));
  settings.sync();
  if (settings.status() != QSettings::NoError) {
    m_problem = tr("The settings could not be written to %1.").arg(m_path);
  }
}
