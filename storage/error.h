// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

// What callers branch on; never on a text.
enum class ErrorKind {
  rejected,           // a rule refused it; `refusal` says which; nothing was written
  soldOut,            // the tier's last place is gone; final
  insufficientFunds,  // the wallet does not hold the amount; nothing was written
  changedMeanwhile,   // somebody else saved a newer version first
  conflict,           // busy: retries used up; nothing was charged; trying again may work
  notPermitted,       // this login may not do it
  connectionLost,     // the server is away; nothing was sent, or it was a read
  outcomeUnknown,     // the connection broke after COMMIT was sent; see Outbox
  timedOut,           // the server gave up at a limit; nothing was written
  cancelled,          // a long read was stopped by whoever asked for it
  bug                 // anything else: our mistake
};

// The rules' own refusals, one per SQLSTATE GW0nn raised by the SQL functions.
// The table that ties them to codes and kinds is in error.cpp.
enum class Refusal {
  none,
  notSerializable,
  unknownCaller,
  notAllowed,
  schemaDiffers,
  requestReused,
  requestAbandoned,
  invalidValue,
  amountOutOfRange,
  textTooLong,
  textEmpty,
  unknownUser,
  userInactive,
  emailTaken,
  userHasActiveCampaign,
  userHasMoney,
  insufficientFunds,
  referenceSeen,
  unknownCampaign,
  campaignNotActive,
  deadlinePassed,
  goalFrozen,
  deadlineFrozen,
  deadlineOutOfRange,
  refundsPaused,
  noRefundsLeft,
  refundsNotPaused,
  unknownTier,
  soldOut,
  tierClosed,
  belowPrice,
  priceFrozen,
  limitBelowClaimed,
  tierEverClaimed,
  unknownMilestone,
  unknownPledge,
  pledgeNotPending,
  pledgeRefunded,
  cancellationNotAllowed,
  cancellationTooLate,
  ownCampaign,
  reasonMissing,
  changedMeanwhile,
  notScratch,
  currencyFrozen,
  creatorCannotRepay,
  loginTaken,
  noLogin,
  lastManager,
  ownAccess,
  ownWallet,
  hasLogin,
  unsafeDatabase,  // setup's own, as the next
  prefixTaken,
  outboxUnwritable,  // the console's own: without its note on disk no action is sent
  // Of a session that was not opened:
  wrongPassword,
  passwordMissing,
  loginLocked,
  notAdmitted,  // pg_hba.conf has no line for this login from here
  noRoleHere,
  noPlatform,
  serverFull,
  serverStarting,
  tlsNotTrusted,
  tlsWrongName,
  tlsMissing,
  // Of a file that was to be written; facts: "file".
  fileUnwritable,
  diskFull,
  tooManyRows,  // facts: "rows_max", what a file of that kind holds
};

struct Error {
  ErrorKind kind = ErrorKind::bug;
  Refusal refusal = Refusal::none;
  QString sqlState = {};   // five characters, empty where the server gave none
  QString detail = {};     // the server's own words, for logs and `details`, not for branching
  QJsonObject facts = {};  // of a refusal: "field" (the argument's name) and the limits missed

  friend bool operator==(const Error&, const Error&) = default;
};

// The refusal that an SQLSTATE stands for; none for codes that are not ours.
[[nodiscard]] Refusal refusalOf(const QString& sqlState);

// The kind that an SQLSTATE means, ours and PostgreSQL's; bug where nothing better is known.
[[nodiscard]] ErrorKind kindOf(const QString& sqlState);

// The kind of what a rule refused.
[[nodiscard]] ErrorKind kindOf(Refusal refusal);

// A stable name of a kind ("soldOut"), for JSON output and diagnostics.
[[nodiscard]] QString nameOf(ErrorKind kind);
// A stable name of a refusal ("belowPrice").
[[nodiscard]] QString nameOf(Refusal refusal);
