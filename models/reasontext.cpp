// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reasontext.h"

#include <array>
#include <optional>

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

struct Word {
  const char* kept;  // in the books
  const char* text;
};

// As settle_campaign, refund_pledges, release_expired_pledges and other actions write them.
constexpr auto noted = std::to_array<Word>({
    {"deadline", QT_TRANSLATE_NOOP("ReasonText", "Goal not reached")},
    {"deadline passed", QT_TRANSLATE_NOOP("ReasonText", "Not paid before the deadline")},
    {"cancelled", QT_TRANSLATE_NOOP("ReasonText", "Campaign cancelled")},
    {"campaign cancelled", QT_TRANSLATE_NOOP("ReasonText", "Campaign cancelled")},
    {"hold lapsed", QT_TRANSLATE_NOOP("ReasonText", "Not paid in time")},
    {"successful", QT_TRANSLATE_NOOP("ReasonText", "Successful")},
    {"failed", QT_TRANSLATE_NOOP("ReasonText", "Failed")},
    {"noted", QT_TRANSLATE_NOOP("ReasonText", "Note added")},
    {"refunds resumed", QT_TRANSLATE_NOOP("ReasonText", "Refunds resumed")},
    {"changed the own password", QT_TRANSLATE_NOOP("ReasonText", "Changed the own password")},
    {"password reset", QT_TRANSLATE_NOOP("ReasonText", "Password reset")},
});

// What actions put before a reason, with a colon: "deactivated: Suspected fraud".
constexpr auto heads = std::to_array<Word>({
    {"failed", QT_TRANSLATE_NOOP("ReasonText", "Failed")},
    {"refunds paused", QT_TRANSLATE_NOOP("ReasonText", "Refunds paused")},
    {"deactivated", QT_TRANSLATE_NOOP("ReasonText", "Deactivated")},
    {"reactivated", QT_TRANSLATE_NOOP("ReasonText", "Reactivated")},
    {"locked", QT_TRANSLATE_NOOP("ReasonText", "Locked")},
    {"unlocked", QT_TRANSLATE_NOOP("ReasonText", "Unlocked")},
    {"access revoked", QT_TRANSLATE_NOOP("ReasonText", "Access revoked")},
    {"removed", QT_TRANSLATE_NOOP("ReasonText", "Removed")},
    {"milestone removed", QT_TRANSLATE_NOOP("ReasonText", "Milestone removed")},
});

constexpr auto ofPledges = std::to_array<Word>({
    {"The backer asked for it", QT_TRANSLATE_NOOP("ReasonText", "The backer asked for it")},
    {"Pledged twice by mistake", QT_TRANSLATE_NOOP("ReasonText", "Pledged twice by mistake")},
    {"Wrong amount", QT_TRANSLATE_NOOP("ReasonText", "Wrong amount")},
    {"The payment was disputed", QT_TRANSLATE_NOOP("ReasonText", "The payment was disputed")},
    {"Suspected fraud", QT_TRANSLATE_NOOP("ReasonText", "Suspected fraud")},
});

constexpr auto ofPeople = std::to_array<Word>({
    {"The person asked for it", QT_TRANSLATE_NOOP("ReasonText", "The person asked for it")},
    {"The person is registered twice",
     QT_TRANSLATE_NOOP("ReasonText", "The person is registered twice")},
    {"Suspected fraud", QT_TRANSLATE_NOOP("ReasonText", "Suspected fraud")},
    {"The person has died", QT_TRANSLATE_NOOP("ReasonText", "The person has died")},
});

const QString colon = QStringLiteral(": ");

template <class... Lists>
std::optional<QString> known(const QString& kept, const Lists&... lists) {
  std::optional<QString> text;
  const auto look = [&](const auto& list) {
    for (const Word& word : list) {
      if (kept == QLatin1StringView(word.kept)) text = Words::tr(word.text);
    }
  };
  (look(lists), ...);
  return text;
}

template <class List>
QStringList keptOf(const List& list) {
  QStringList kept;
  for (const Word& word : list)
    kept.append(QString::fromLatin1(word.kept));
  return kept;
}

}  // namespace

QString reasonText(const QString& reason) {
  if (const auto text = known(reason, noted, ofPledges, ofPeople)) return *text;
  const qsizetype end = reason.indexOf(colon);
  if (end < 0) return reason;
  const auto head = known(reason.left(end), heads, ofPledges, ofPeople);
  return head ? *head + colon + reasonText(reason.mid(end + colon.size())) : reason;
}

QString joinedReason(const QString& usual, const QString& ownWords) {
  return usual.isEmpty() || ownWords.isEmpty() ? usual + ownWords : usual + colon + ownWords;
}

QStringList usualPledgeReasons() {
  return keptOf(ofPledges);
}

QStringList usualPersonReasons() {
  return keptOf(ofPeople);
}
