// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "models/format.h"
#include "storage/action.h"
#include "ui/errortext.h"

// The JSON that `call` reads and prints.
namespace callRequest {

// requestId: of the option; empty: "request_id" among the arguments, or else a new one.
[[nodiscard]] Result<Action> parse(const QString& function, QJsonObject arguments,
                                   const QString& requestId = {});
// One line of a batch: {"function": ..., "arguments": {...}, "request_id": ...}.
[[nodiscard]] Result<Action> parseLine(const QByteArray& line);
// The arguments alone; empty text means none.
[[nodiscard]] Result<QJsonObject> parseArguments(const QString& json);

// {"error": {"kind", "refusal", "facts", "message"}}
[[nodiscard]] QJsonObject errorObject(const Error& error, const QString& function,
                                      const Currency& currency);
// What a person tries who calls this SQL function.
[[nodiscard]] Attempt attemptOf(const QString& function);
// In one line.
[[nodiscard]] QString compact(const QJsonObject& object);

}  // namespace callRequest
