// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QUuid>

#include "storage/result.h"

struct pg_conn;

// The one place where values become SQL text: an action's message is several statements, which
// cannot take bound values. Numbers and UUIDs come from their types, text and JSON through libpq's
// own literal quoting on the connection they are for.
namespace quoted {

[[nodiscard]] QString number(qint64 value);
[[nodiscard]] QString boolean(bool value);
[[nodiscard]] QString uuid(const QUuid& value);
// Refuses a NUL character (Refusal::invalidValue), which would end the statement.
[[nodiscard]] Result<QString> text(pg_conn* connection, const QString& value);
[[nodiscard]] Result<QString> json(pg_conn* connection, const QJsonValue& value);
// A role's, database's or setting's name, for setup.
[[nodiscard]] Result<QString> identifier(pg_conn* connection, const QString& value);

}  // namespace quoted
