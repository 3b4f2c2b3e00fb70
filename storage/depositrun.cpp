// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/depositrun.h"

#include <algorithm>

#include <QJsonArray>
#include <QRegularExpression>

#include "storage/connection_p.h"
#include "storage/quoted.h"
#include "storage/row.h"
#include "storage/transaction.h"

namespace {

constexpr size_t piece = 5'000;  // rows that are asked about, or handed over, at once
constexpr qsizetype numberDigitsMax = 18;
constexpr qsizetype reasonCharactersMax = 200;

// An address may stand among the words of the purpose.
QString emailOf(const BankRecord& record) {
  static const QRegularExpression address(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_qs);
  if (!record.email.isEmpty()) return record.email;
  if (!record.purpose.contains(u'@')) return {};
  return address.match(record.purpose).captured();
}

QJsonObject question(const BankStatement& statement, const BankRow& row) {
  const BankRecord record = statement.record(row);
  QJsonObject asked{{u"reference"_qs, statement.reference(row, record)}};
  bool isNumber = false;
  const qint64 user = record.userId.toLongLong(&isNumber);
  if (isNumber && user > 0 && record.userId.size() <= numberDigitsMax) {
    asked.insert(u"user_id"_qs, user);
  }
  const QString email = emailOf(record);
  if (!email.isEmpty()) asked.insert(u"email"_qs, email);
  if (!record.name.isEmpty()) asked.insert(u"name"_qs, record.name);
  return asked;
}

FoundBy foundBy(const QString& word) {
  if (word == u"user_id") return FoundBy::userId;
  if (word == u"email") return FoundBy::email;
  if (word == u"name") return FoundBy::name;
  return FoundBy::nothing;
}

struct Judged {
  UserId user;
  QString by;
  QString name;
  bool isActive;
  bool isOwn;
  bool wasBooked;
};

void apply(const Judged& judged, BankRow& row) {
  if (row.foundBy != FoundBy::hand) {
    row.user = judged.user;
    row.foundBy = foundBy(judged.by);
  }
  if (judged.wasBooked) {
    row.verdict = BankVerdict::known;
  } else if (row.foundBy == FoundBy::hand) {
    row.verdict = BankVerdict::ready;
  } else if (judged.user.isNone()) {
    row.verdict =
        judged.by == u"ambiguous" ? BankVerdict::ambiguousPayee : BankVerdict::unknownPayee;
  } else if (judged.isOwn) {
    row.verdict = BankVerdict::ownWallet;
  } else {
    row.verdict = judged.isActive ? BankVerdict::ready : BankVerdict::inactivePayee;
  }
}

// Whether a row is asked about: those that were refused for themselves are not.
bool isOpen(const BankRow& row) {
  return row.verdict != BankVerdict::amountRefused && row.verdict != BankVerdict::currencyDiffers &&
         row.verdict != BankVerdict::repeated;
}

Result<void> judgePiece(Connection& connection, BankStatement& statement,
                        const std::vector<size_t>& places) {
  QJsonArray questions;
  for (const size_t place : places)
    questions.append(question(statement, statement.rows()[place]));
  const QByteArray json = QJsonDocument(questions).toJson(QJsonDocument::Compact);
  const auto judged = rows(connection, {"judge_deposits"}, {{"entries", QString::fromUtf8(json)}},
                           [](const Row& r) {
                             return Judged{.user = r.id<UserId>(1),
                                           .by = r.text(2),
                                           .name = r.text(3),
                                           .isActive = r.flag(4),
                                           .isOwn = r.flag(5),
                                           .wasBooked = r.flag(6)};
                           });
  if (!judged) return Failure(judged.error());
  if (judged->size() != places.size()) return Failure(Error{.kind = ErrorKind::bug});
  for (size_t i = 0; i < places.size(); ++i) {
    const Judged& one = (*judged)[i];
    apply(one, statement.rows()[places[i]]);
    if (!one.user.isNone()) statement.setName(one.user, one.name);
  }
  return {};
}

QJsonObject entry(const BankStatement& statement, const BankRow& row) {
  const BankRecord record = statement.record(row);
  QJsonObject made{{u"user_id"_qs, row.user.value},
                   {u"amount"_qs, row.amount.minor},
                   {u"reference"_qs, statement.reference(row, record)}};
  QString reason = record.purpose.left(reasonCharactersMax);
  if (!reason.isEmpty() && reason.back().isHighSurrogate()) reason.chop(1);
  if (!reason.isEmpty()) made.insert(u"reason"_qs, reason);
  return made;
}

Result<void> stagePiece(Connection& connection, const QUuid& run, qint64 number,
                        const QJsonArray& entries) {
  const auto text = quoted::json(connection.d().handle(), entries);
  if (!text) return Failure(text.error());
  return SerializableTransaction::runCall(connection,
                                          u"groundswell.stage_deposits(%1, %2, %3)"_qs.arg(
                                              quoted::uuid(run), quoted::number(number), *text))
      .map([](const QVariant&) {});
}

}  // namespace

namespace depositRuns {

Result<void> judge(Connection& connection, BankStatement& statement,
                   const Cancellation& cancellation, const Progress& progress) {
  const size_t all = statement.rows().size();
  for (size_t at = 0; at < all; at += piece) {
    if (cancellation.isRequested()) return Failure(Error{.kind = ErrorKind::cancelled});
    std::vector<size_t> places;
    for (size_t i = at; i < std::min(at + piece, all); ++i) {
      if (isOpen(statement.rows()[i])) places.push_back(i);
    }
    if (!places.empty()) {
      if (auto judged = judgePiece(connection, statement, places); !judged) return judged;
    }
    if (progress) progress(qint64(std::min(at + piece, all)));
  }
  return {};
}

Result<qint64> stage(Connection& connection, const BankStatement& statement, const QUuid& run,
                     const Cancellation& cancellation, const Progress& progress) {
  qint64 count = 0;
  qint64 number = 0;
  QJsonArray entries;
  for (const BankRow& row : statement.rows()) {
    if (row.verdict == BankVerdict::ready) entries.append(entry(statement, row));
    const bool isLast = &row == &statement.rows().back();
    if (entries.isEmpty() || (entries.size() < qsizetype(piece) && !isLast)) continue;
    if (cancellation.isRequested()) return Failure(Error{.kind = ErrorKind::cancelled});
    if (auto staged = stagePiece(connection, run, number++, entries); !staged) {
      return Failure(staged.error());
    }
    count += entries.size();
    entries = {};
    if (progress) progress(count);
  }
  return count;
}

}  // namespace depositRuns

Action DepositRun::toAction() const {
  return {.function = u"deposit_run"_qs,
          .arguments = {{u"run_id"_qs, run.toString(QUuid::WithoutBraces)},
                        {u"entry_count"_qs, entryCount}}};
}
