// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/password.h"

#include <memory>

#include <libpq-fe.h>

#include <QRandomGenerator>

QString scramVerifier(const QString& password) {
  // libpq wants a connection object, though not a connection, once the method is named.
  const std::unique_ptr<PGconn, decltype(&PQfinish)> nowhere(PQconnectStart("host=/nonexistent"),
                                                             &PQfinish);
  const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
      PQencryptPasswordConn(nowhere.get(), password.toUtf8().constData(), "", "scram-sha-256"),
      &PQfreemem);
  return QString::fromLatin1(verifier.get());
}

QString randomPassword() {
  static constexpr QLatin1StringView characters("abcdefghjkmnpqrstuvwxyz23456789");
  QString password;
  for (int group = 0; group < 4; ++group) {
    if (group > 0) password += u'-';
    for (int i = 0; i < 4; ++i)
      password += characters[QRandomGenerator::system()->bounded(characters.size())];
  }
  return password;
}
