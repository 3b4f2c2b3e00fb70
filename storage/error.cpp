// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/error.h"

#include <algorithm>
#include <array>

namespace {

struct Code {
  const char* sqlState;
  Refusal refusal;
  ErrorKind kind;
  const char* name;
};

constexpr auto codes = std::to_array<Code>({
    {"GW001", Refusal::notSerializable, ErrorKind::bug, "notSerializable"},
    {"GW002", Refusal::unknownCaller, ErrorKind::notPermitted, "unknownCaller"},
    {"GW003", Refusal::notAllowed, ErrorKind::notPermitted, "notAllowed"},
    {"GW004", Refusal::schemaDiffers, ErrorKind::rejected, "schemaDiffers"},
    {"GW005", Refusal::requestReused, ErrorKind::rejected, "requestReused"},
    {"GW006", Refusal::requestAbandoned, ErrorKind::rejected, "requestAbandoned"},
    {"GW010", Refusal::invalidValue, ErrorKind::rejected, "invalidValue"},
    {"GW011", Refusal::amountOutOfRange, ErrorKind::rejected, "amountOutOfRange"},
    {"GW012", Refusal::textTooLong, ErrorKind::rejected, "textTooLong"},
    {"GW013", Refusal::textEmpty, ErrorKind::rejected, "textEmpty"},
    {"GW020", Refusal::unknownUser, ErrorKind::rejected, "unknownUser"},
    {"GW021", Refusal::userInactive, ErrorKind::rejected, "userInactive"},
    {"GW022", Refusal::emailTaken, ErrorKind::rejected, "emailTaken"},
    {"GW023", Refusal::userHasActiveCampaign, ErrorKind::rejected, "userHasActiveCampaign"},
    {"GW024", Refusal::userHasMoney, ErrorKind::rejected, "userHasMoney"},
    {"GW025", Refusal::insufficientFunds, ErrorKind::insufficientFunds, "insufficientFunds"},
    {"GW026", Refusal::referenceSeen, ErrorKind::rejected, "referenceSeen"},
    {"GW030", Refusal::unknownCampaign, ErrorKind::rejected, "unknownCampaign"},
    {"GW031", Refusal::campaignNotActive, ErrorKind::rejected, "campaignNotActive"},
    {"GW032", Refusal::deadlinePassed, ErrorKind::rejected, "deadlinePassed"},
    {"GW033", Refusal::goalFrozen, ErrorKind::rejected, "goalFrozen"},
    {"GW034", Refusal::deadlineFrozen, ErrorKind::rejected, "deadlineFrozen"},
    {"GW035", Refusal::deadlineOutOfRange, ErrorKind::rejected, "deadlineOutOfRange"},
    {"GW036", Refusal::refundsPaused, ErrorKind::rejected, "refundsPaused"},
    {"GW037", Refusal::noRefundsLeft, ErrorKind::rejected, "noRefundsLeft"},
    {"GW038", Refusal::refundsNotPaused, ErrorKind::rejected, "refundsNotPaused"},
    {"GW040", Refusal::unknownTier, ErrorKind::rejected, "unknownTier"},
    {"GW041", Refusal::soldOut, ErrorKind::soldOut, "soldOut"},
    {"GW042", Refusal::tierClosed, ErrorKind::rejected, "tierClosed"},
    {"GW043", Refusal::belowPrice, ErrorKind::rejected, "belowPrice"},
    {"GW044", Refusal::priceFrozen, ErrorKind::rejected, "priceFrozen"},
    {"GW045", Refusal::limitBelowClaimed, ErrorKind::rejected, "limitBelowClaimed"},
    {"GW046", Refusal::tierEverClaimed, ErrorKind::rejected, "tierEverClaimed"},
    {"GW050", Refusal::unknownMilestone, ErrorKind::rejected, "unknownMilestone"},
    {"GW060", Refusal::unknownPledge, ErrorKind::rejected, "unknownPledge"},
    {"GW061", Refusal::pledgeNotPending, ErrorKind::rejected, "pledgeNotPending"},
    {"GW062", Refusal::pledgeRefunded, ErrorKind::rejected, "pledgeRefunded"},
    {"GW063", Refusal::cancellationNotAllowed, ErrorKind::rejected, "cancellationNotAllowed"},
    {"GW064", Refusal::cancellationTooLate, ErrorKind::rejected, "cancellationTooLate"},
    {"GW065", Refusal::ownCampaign, ErrorKind::rejected, "ownCampaign"},
    {"GW066", Refusal::reasonMissing, ErrorKind::rejected, "reasonMissing"},
    {"GW067", Refusal::creatorCannotRepay, ErrorKind::rejected, "creatorCannotRepay"},
    {"GW070", Refusal::changedMeanwhile, ErrorKind::changedMeanwhile, "changedMeanwhile"},
    {"GW080", Refusal::notScratch, ErrorKind::rejected, "notScratch"},
    {"GW081", Refusal::currencyFrozen, ErrorKind::rejected, "currencyFrozen"},
    {"GW090", Refusal::loginTaken, ErrorKind::rejected, "loginTaken"},
    {"GW091", Refusal::noLogin, ErrorKind::rejected, "noLogin"},
    {"GW092", Refusal::lastManager, ErrorKind::rejected, "lastManager"},
    {"GW093", Refusal::ownAccess, ErrorKind::notPermitted, "ownAccess"},
    {"GW094", Refusal::ownWallet, ErrorKind::notPermitted, "ownWallet"},
    {"GW095", Refusal::hasLogin, ErrorKind::rejected, "hasLogin"},
    {"-----", Refusal::unsafeDatabase, ErrorKind::rejected, "unsafeDatabase"},
    {"-----", Refusal::prefixTaken, ErrorKind::rejected, "prefixTaken"},
    {"-----", Refusal::outboxUnwritable, ErrorKind::rejected, "outboxUnwritable"},
    {"28P01", Refusal::wrongPassword, ErrorKind::notPermitted, "wrongPassword"},
    {"-----", Refusal::passwordMissing, ErrorKind::notPermitted, "passwordMissing"},
    {"-----", Refusal::loginLocked, ErrorKind::notPermitted, "loginLocked"},
    {"28000", Refusal::notAdmitted, ErrorKind::notPermitted, "notAdmitted"},
    {"-----", Refusal::noRoleHere, ErrorKind::notPermitted, "noRoleHere"},
    {"3D000", Refusal::noPlatform, ErrorKind::rejected, "noPlatform"},
    {"53300", Refusal::serverFull, ErrorKind::connectionLost, "serverFull"},
    {"57P03", Refusal::serverStarting, ErrorKind::connectionLost, "serverStarting"},
    {"-----", Refusal::tlsNotTrusted, ErrorKind::connectionLost, "tlsNotTrusted"},
    {"-----", Refusal::tlsWrongName, ErrorKind::connectionLost, "tlsWrongName"},
    {"-----", Refusal::tlsMissing, ErrorKind::connectionLost, "tlsMissing"},
    {"-----", Refusal::fileUnwritable, ErrorKind::rejected, "fileUnwritable"},
    {"-----", Refusal::diskFull, ErrorKind::rejected, "diskFull"},
    {"-----", Refusal::tooManyRows, ErrorKind::rejected, "tooManyRows"},
});

const Code* find(Refusal refusal) {
  const auto* const found = std::find_if(codes.begin(), codes.end(),
                                         [&](const Code& code) { return code.refusal == refusal; });
  return found == codes.end() ? nullptr : found;
}

const Code* find(const QString& sqlState) {
  const auto* const found = std::find_if(codes.begin(), codes.end(), [&](const Code& code) {
    return sqlState == QLatin1StringView(code.sqlState);
  });
  return found == codes.end() ? nullptr : found;
}

}  // namespace

Refusal refusalOf(const QString& sqlState) {
  const Code* const code = find(sqlState);
  return code ? code->refusal : Refusal::none;
}

ErrorKind kindOf(const QString& sqlState) {
  if (const Code* const code = find(sqlState)) return code->kind;
  if (sqlState == u"40001" || sqlState == u"40P01" || sqlState == u"53200") {
    return ErrorKind::conflict;
  }
  if (sqlState == u"42501") return ErrorKind::notPermitted;
  if (sqlState == u"57014" || sqlState == u"55P03") return ErrorKind::timedOut;
  if (sqlState.startsWith(u"08") || sqlState.startsWith(u"57P")) return ErrorKind::connectionLost;
  if (sqlState == u"22003" || sqlState == u"22021") return ErrorKind::rejected;
  return ErrorKind::bug;
}

ErrorKind kindOf(Refusal refusal) {
  const Code* const code = find(refusal);
  return code ? code->kind : ErrorKind::bug;
}

QString nameOf(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::rejected:
      return QStringLiteral("rejected");
    case ErrorKind::soldOut:
      return QStringLiteral("soldOut");
    case ErrorKind::insufficientFunds:
      return QStringLiteral("insufficientFunds");
    case ErrorKind::changedMeanwhile:
      return QStringLiteral("changedMeanwhile");
    case ErrorKind::conflict:
      return QStringLiteral("conflict");
    case ErrorKind::notPermitted:
      return QStringLiteral("notPermitted");
    case ErrorKind::connectionLost:
      return QStringLiteral("connectionLost");
    case ErrorKind::outcomeUnknown:
      return QStringLiteral("outcomeUnknown");
    case ErrorKind::timedOut:
      return QStringLiteral("timedOut");
    case ErrorKind::cancelled:
      return QStringLiteral("cancelled");
    case ErrorKind::bug:
      break;
  }
  return QStringLiteral("bug");
}

QString nameOf(Refusal refusal) {
  const Code* const code = find(refusal);
  return code ? QString::fromLatin1(code->name) : QString();
}
