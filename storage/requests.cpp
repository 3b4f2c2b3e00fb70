// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/requests.h"

#include <QJsonDocument>

#include "storage/quoted.h"
#include "storage/transaction.h"

Result<Abandoned> abandonRequest(Connection& connection, const QUuid& requestId) {
  return SerializableTransaction::runCall(
             connection,
             QStringLiteral("groundswell.abandon_request(%1)").arg(quoted::uuid(requestId)))
      .map([](const QVariant& value) {
        const QJsonObject json = QJsonDocument::fromJson(value.toByteArray()).object();
        return Abandoned{.wasDone = json.value(QStringLiteral("outcome")).toString() == u"done",
                         .answer = {.json = json.value(QStringLiteral("result")).toObject()}};
      });
}
