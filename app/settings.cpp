// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include "storage/conninfo.h"

namespace {

const QString kindKey = QStringLiteral("platform/kind");
const QString uriKey = QStringLiteral("platform/uri");
const QString loginKey = QStringLiteral("platform/login");
const QString connectionsKey = QStringLiteral("connections");
const QString bankKey = QStringLiteral("banks/%1");

struct KindName {
  PlatformChoice::Kind kind;
  const char* name;
};
constexpr KindName kindNames[] = {{PlatformChoice::Kind::demo, "demo"},
                                  {PlatformChoice::Kind::local, "local"},
                                  {PlatformChoice::Kind::server, "server"}};

// What cannot be read is not kept either.
QString withoutPassword(const QString& uri) {
  const auto info = uri.isEmpty() ? Result<Conninfo>(Failure(Error{})) : Conninfo::parse(uri);
  return info ? info->uri() : QString();
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
  const QString name = settings.value(kindKey).toString();
  for (const KindName& known : kindNames) {
    if (name != QLatin1StringView(known.name)) continue;
    const PlatformChoice choice{.kind = known.kind,
                                .uri = settings.value(uriKey).toString(),
                                .login = settings.value(loginKey).toString()};
    if (choice.kind == PlatformChoice::Kind::server && choice.uri.isEmpty()) return std::nullopt;
    return choice;
  }
  return std::nullopt;
}

void Settings::setPlatform(const PlatformChoice& choice) {
  prepareFolder();
  QSettings settings(m_path, QSettings::IniFormat);
  for (const KindName& known : kindNames) {
    if (known.kind == choice.kind) settings.setValue(kindKey, QString::fromLatin1(known.name));
  }
  settings.setValue(uriKey, withoutPassword(choice.uri));
  settings.setValue(loginKey, choice.login);
  checkWritten(settings);
}

QString Settings::bankFormat(const QByteArray& fingerprint) const {
  const QSettings settings(m_path, QSettings::IniFormat);
  return settings.value(bankKey.arg(QString::fromLatin1(fingerprint))).toString();
}

void Settings::setBankFormat(const QByteArray& fingerprint, const QString& format) {
  prepareFolder();
  QSettings settings(m_path, QSettings::IniFormat);
  settings.setValue(bankKey.arg(QString::fromLatin1(fingerprint)), format);
  checkWritten(settings);
}

QList<SavedConnection> Settings::connections() const {
  QSettings settings(m_path, QSettings::IniFormat);
  QList<SavedConnection> connections;
  const int count = settings.beginReadArray(connectionsKey);
  for (int i = 0; i < count; ++i) {
    settings.setArrayIndex(i);
    const SavedConnection one{settings.value(QStringLiteral("name")).toString(),
                              settings.value(QStringLiteral("uri")).toString()};
    if (!one.name.isEmpty() && !one.uri.isEmpty()) connections.append(one);
  }
  return connections;
}

void Settings::remember(const SavedConnection& connection) {
  const QString uri = withoutPassword(connection.uri);
  if (uri.isEmpty() || connection.name.isEmpty()) return;
  QList<SavedConnection> all = connections();
  all.removeIf([&](const SavedConnection& one) { return one.name == connection.name; });
  all.prepend({connection.name, uri});
  write(all);
}

void Settings::forget(const QString& name) {
  QList<SavedConnection> all = connections();
  all.removeIf([&](const SavedConnection& one) { return one.name == name; });
  write(all);
}

void Settings::write(const QList<SavedConnection>& connections) {
  prepareFolder();
  QSettings settings(m_path, QSettings::IniFormat);
  settings.remove(connectionsKey);
  settings.beginWriteArray(connectionsKey, static_cast<int>(connections.size()));
  for (int i = 0; i < connections.size(); ++i) {
    settings.setArrayIndex(i);
    settings.setValue(QStringLiteral("name"), connections[i].name);
    settings.setValue(QStringLiteral("uri"), connections[i].uri);
  }
  settings.endArray();
  checkWritten(settings);
}

void Settings::prepareFolder() const {
  QDir().mkpath(QFileInfo(m_path).path());
}

void Settings::checkWritten(QSettings& settings) {
  settings.sync();
  if (settings.status() != QSettings::NoError) {
    m_problem = tr("The settings could not be written to %1.").arg(m_path);
  }
}
