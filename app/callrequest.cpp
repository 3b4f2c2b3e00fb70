// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callrequest.h"

#include <QHash>
#include <QJsonDocument>

namespace {

Failure invalid(const char* field, const QString& why) {
  return Failure(Error{.kind = ErrorKind::rejected,
                       .refusal = Refusal::invalidValue,
                       .detail = why,
                       .facts = {{QStringLiteral("field"), QLatin1StringView(field)}}});
}

Result<QJsonObject> parseObject(const QByteArray& json, const char* field) {
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
  if (problem.error != QJsonParseError::NoError) {
    return invalid(field, QStringLiteral("not JSON: %1 at character %2")
                              .arg(problem.errorString())
                              .arg(problem.offset));
  }
  if (!document.isObject()) return invalid(field, QStringLiteral("not a JSON object: {...}"));
  return document.object();
}

}  // namespace

namespace callRequest {

Result<Action> parse(const QString& function, QJsonObject arguments, const QString& requestId) {
  const QJsonValue inArguments = arguments.take(QStringLiteral("request_id"));
  auto action = actions::parse(function, arguments);
  if (!action) return action;
  if (inArguments.isUndefined() && requestId.isEmpty()) return action;
  action->requestId = QUuid::fromString(requestId.isEmpty() ? inArguments.toString() : requestId);
  if (action->requestId.isNull()) {
    return invalid("request_id", QStringLiteral("the request id is not a UUID"));
  }
  return action;
}

Result<Action> parseLine(const QByteArray& line) {
  auto object = parseObject(line, "line");
  if (!object) return Failure(object.error());
  const QJsonValue function = object->take(QStringLiteral("function"));
  const QJsonValue arguments = object->take(QStringLiteral("arguments"));
  const QJsonValue requestId = object->take(QStringLiteral("request_id"));
  if (!object->isEmpty()) {
    return invalid("line", QStringLiteral("a line has function, arguments and request_id, not %1")
                               .arg(object->keys().at(0)));
  }
  if (!function.isString()) return invalid("function", QStringLiteral("the function is missing"));
  if (!arguments.isObject() && !arguments.isUndefined()) {
    return invalid("arguments", QStringLiteral("the arguments are not an object"));
  }
  if (!requestId.isString() && !requestId.isUndefined()) {
    return invalid("request_id", QStringLiteral("the request id is not a UUID"));
  }
  return parse(function.toString(), arguments.toObject(), requestId.toString());
}

Result<QJsonObject> parseArguments(const QString& json) {
  if (json.trimmed().isEmpty()) return QJsonObject();
  return parseObject(json.toUtf8(), "arguments");
}

QJsonObject errorObject(const Error& error, const QString& function, const Currency& currency) {
  // Of what was refused before it was sent the detail says more than the general sentence.
  const bool refusedHere = error.refusal == Refusal::invalidValue && error.sqlState.isEmpty();
  return {{QStringLiteral("error"),
           QJsonObject{{QStringLiteral("kind"), nameOf(error.kind)},
                       {QStringLiteral("refusal"), error.refusal == Refusal::none
                                                       ? QJsonValue(QJsonValue::Null)
                                                       : QJsonValue(nameOf(error.refusal))},
                       {QStringLiteral("facts"), error.facts},
                       {QStringLiteral("message"),
                        refusedHere && !error.detail.isEmpty()
                            ? error.detail
                            : errorText(error, attemptOf(function), currency).sentence()}}}};
}

Attempt attemptOf(const QString& function) {
  static const QHash<QString, Attempt> attempts = {
      {QStringLiteral("register_user"), Attempt::registerUser},
      {QStringLiteral("change_user"), Attempt::changeUser},
      {QStringLiteral("deactivate_user"), Attempt::deactivateUser},
      {QStringLiteral("reactivate_user"), Attempt::reactivateUser},
      {QStringLiteral("deposit"), Attempt::deposit},
      {QStringLiteral("deposit_many"), Attempt::importDeposits},
      {QStringLiteral("deposit_run"), Attempt::importDeposits},
      {QStringLiteral("withdraw"), Attempt::withdraw},
      {QStringLiteral("create_campaign"), Attempt::createCampaign},
      {QStringLiteral("change_campaign"), Attempt::changeCampaign},
      {QStringLiteral("save_tier"), Attempt::saveTier},
      {QStringLiteral("remove_tier"), Attempt::removeTier},
      {QStringLiteral("save_milestone"), Attempt::saveMilestone},
      {QStringLiteral("remove_milestone"), Attempt::removeMilestone},
      {QStringLiteral("place_pledge"), Attempt::placePledge},
      {QStringLiteral("confirm_pledge"), Attempt::confirmPledge},
      {QStringLiteral("cancel_pledge"), Attempt::cancelPledge},
      {QStringLiteral("refund_pledge"), Attempt::refundPledge},
      {QStringLiteral("close_campaign"), Attempt::closeCampaign},
      {QStringLiteral("cancel_campaign"), Attempt::cancelCampaign},
      {QStringLiteral("pause_refunds"), Attempt::pauseRefunds},
      {QStringLiteral("resume_refunds"), Attempt::resumeRefunds},
      {QStringLiteral("release_expired_pledges"), Attempt::releasePledges},
      {QStringLiteral("change_settings"), Attempt::changeSettings},
  };
  return attempts.value(function, Attempt::load);
}

QString compact(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}  // namespace callRequest
