// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusaltext.h"

#include <optional>

#include <QCoreApplication>
#include <QStringList>

#include "ui/fieldtext.h"
#include "ui/sessiontext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

// The facts of one refusal, read by name; a missing one makes a sentence without it.
class Facts {
 public:
  Facts(const QJsonObject& facts, const Currency& currency)
      : m_facts(facts), m_currency(currency) {}

  [[nodiscard]] std::optional<qint64> number(const char* name) const {
    const QJsonValue value = m_facts.value(QLatin1StringView(name));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
  }
  [[nodiscard]] std::optional<QString> money(const char* name) const {
    const QJsonValue value = m_facts.value(QLatin1StringView(name));
    if (!value.isDouble()) return std::nullopt;
    return formatMoney(Money{value.toInteger()}, m_currency);
  }
  [[nodiscard]] std::optional<QString> count(const char* name) const {
    const QJsonValue value = m_facts.value(QLatin1StringView(name));
    if (!value.isDouble()) return std::nullopt;
    return formatCount(value.toInteger());
  }
  [[nodiscard]] QString text(const char* name) const {
    return m_facts.value(QLatin1StringView(name)).toString();
  }
  [[nodiscard]] QString field() const { return fieldText(text("field")); }
  // A limit of the field: an amount, or a plain number where the field counts something.
  [[nodiscard]] std::optional<QString> limit(const char* name) const {
    static const QStringList amounts{QStringLiteral("amount"),     QStringLiteral("goal"),
                                     QStringLiteral("price"),      QStringLiteral("target_amount"),
                                     QStringLiteral("pledge_min"), QStringLiteral("pledge_max")};
    const QString field = fieldName(text("field"));
    return field.isEmpty() || amounts.contains(field) ? money(name) : count(name);
  }

 private:
  const QJsonObject& m_facts;
  const Currency& m_currency;
};

RefusalText amountOutOfRange(const Facts& facts) {
  const auto least = facts.limit("least");
  const auto most = facts.limit("most");
  const QString next = Words::tr("Change the number.");
  if (least && most) return {Words::tr("It must be between %1 and %2.").arg(*least, *most), next};
  if (least) return {Words::tr("It must be at least %1.").arg(*least), next};
  if (most) return {Words::tr("It must be at most %1.").arg(*most), next};
  return {Words::tr("The number is outside what the platform allows."), next};
}

RefusalText invalidValue(const Facts& facts) {
  if (facts.text("field") == u"groups") {
    return {Words::tr("Whoever signs in has at least one role."), Words::tr("Choose one.")};
  }
  if (facts.text("field") == u"login") {
    return {Words::tr("A login has small letters a to z, digits and _ . - only, a letter first, at "
                      "most 39 of them, and none of PostgreSQL's own names."),
            Words::tr("Choose another one.")};
  }
  const QString field = facts.field();
  return {field.isEmpty() ? Words::tr("One of the values is not valid.")
                          : Words::tr("This is not a valid value: %1.").arg(field),
          Words::tr("Correct it and try again.")};
}

RefusalText textTooLong(const Facts& facts) {
  const auto most = facts.count("most");
  const QString field = facts.field();
  const QString reason =
      !most             ? Words::tr("The text is too long.")
      : field.isEmpty() ? Words::tr("The text may have at most %1 characters.").arg(*most)
                        : Words::tr("%1: at most %2 characters are allowed.").arg(field, *most);
  return {reason, Words::tr("Shorten it.")};
}

RefusalText textEmpty(const Facts& facts) {
  const QString field = facts.field();
  return {field.isEmpty() ? Words::tr("A text that is needed is empty.")
                          : Words::tr("This must not be empty: %1.").arg(field),
          Words::tr("Fill it in.")};
}

RefusalText tooManyRows(const Facts& facts) {
  const auto most = facts.count("rows_max");
  return {most ? Words::tr("A file of this kind holds %1 lines at most.").arg(*most)
               : Words::tr("A file of this kind does not hold so many lines."),
          Words::tr("Narrow the filters, or export as CSV.")};
}

RefusalText insufficientFunds(const Facts& facts) {
  const auto balance = facts.money("balance");
  return {balance ? Words::tr("The wallet holds only %1.").arg(*balance)
                  : Words::tr("The wallet does not hold the amount."),
          Words::tr("Deposit money first, or choose a smaller amount.")};
}

RefusalText belowPrice(const Facts& facts) {
  const auto least = facts.money("least");
  const auto price = least ? least : facts.money("price");
  return {price ? Words::tr("This reward costs at least %1.").arg(*price)
                : Words::tr("The amount is below the price of this reward."),
          Words::tr("Raise the amount or choose another reward.")};
}

RefusalText limitBelowClaimed(const Facts& facts) {
  const auto least = facts.count("least");
  const auto claimed = least ? least : facts.count("claimed");
  return {claimed ? Words::tr("%1 places of this reward are taken already.").arg(*claimed)
                  : Words::tr("More places of this reward are taken than that."),
          Words::tr("Choose a limit that is not below it.")};
}

RefusalText refundsPaused(const Facts& facts) {
  const QString who = facts.text("paused_by");
  return {
      who.isEmpty()
          ? Words::tr("The refunds of this campaign are paused.")
          : Words::tr("%1 paused the refunds of this campaign: %2").arg(who, facts.text("reason")),
      Words::tr("Resume them first, among the closures.")};
}

RefusalText creatorCannotRepay(const Facts& facts) {
  const auto balance = facts.money("balance");
  return {balance ? Words::tr("The creator's wallet holds only %1.").arg(*balance)
                  : Words::tr("The creator's wallet does not hold the amount any more."),
          Words::tr("Ask the creator to deposit it, then refund again.")};
}

RefusalText schemaDiffers(const Facts& facts) {
  const auto console = facts.number("console");
  const auto platform = facts.number("platform");
  if (console && platform && *platform > *console) {
    return {Words::tr("The platform is newer than this console."),
            Words::tr("Install the newer Groundswell on this computer.")};
  }
  if (console && platform) {
    return {Words::tr("The platform is older than this console."),
            Words::tr("Whoever runs it brings it up to date with groundswell setup.")};
  }
  return {Words::tr("This console and the platform are of different versions."),
          Words::tr("Install the newer console, or let a manager upgrade the platform.")};
}

// Refusals about the person, the sign-in and the request itself.
RefusalText aboutPeople(Refusal refusal, const Facts& facts) {
  switch (refusal) {
    case Refusal::notSerializable:
      return {Words::tr("The program asked in a way that the platform does not accept."),
              Words::tr("This is a mistake in Groundswell; please report it.")};
    case Refusal::unknownCaller:
      return {Words::tr("Your sign-in belongs to no person of this platform."),
              Words::tr("Ask a manager to tie it to you.")};
    case Refusal::notAllowed:
      return {Words::tr("Your role does not allow this."),
              Words::tr("Ask somebody of the platform's staff.")};
    case Refusal::schemaDiffers:
      return schemaDiffers(facts);
    case Refusal::requestReused:
      return {Words::tr("The same request was sent before with other values."),
              Words::tr("Close this and start it anew.")};
    case Refusal::requestAbandoned:
      return {Words::tr("This request was given up after a lost connection."),
              Words::tr("Start it anew if you still want it.")};
    case Refusal::unknownUser:
      return {Words::tr("There is no such person."), Words::tr("Choose another one.")};
    case Refusal::userInactive:
      return {Words::tr("This person is deactivated and may only receive refunds."),
              Words::tr("Reactivate the person first.")};
    case Refusal::emailTaken:
      return {Words::tr("Somebody with this e-mail address is registered already."),
              Words::tr("Use another address, or look for that person.")};
    case Refusal::userHasActiveCampaign:
      return {Words::tr("This person has an active campaign."),
              Words::tr("Wait until it is closed, or cancel it first.")};
    case Refusal::userHasMoney:
      return {Words::tr("This person's wallet still holds money."),
              Words::tr("Withdraw it first.")};
    case Refusal::insufficientFunds:
      return insufficientFunds(facts);
    case Refusal::referenceSeen:
      return {Words::tr("This bank reference was recorded before."),
              Words::tr("Check whether this payment was entered already.")};
    default:
      return {};
  }
}

RefusalText aboutCampaigns(Refusal refusal, const Facts& facts) {
  switch (refusal) {
    case Refusal::unknownCampaign:
      return {Words::tr("There is no such campaign."), Words::tr("Choose another one.")};
    case Refusal::campaignNotActive:
      return {Words::tr("The campaign is closed."),
              Words::tr("Load it again to see how it ended.")};
    case Refusal::deadlinePassed:
      return {Words::tr("The campaign's deadline has passed."),
              Words::tr("Load it again to see how it ended.")};
    case Refusal::goalFrozen:
      return {Words::tr("The goal cannot be changed after the first pledge."),
              Words::tr("Leave the goal as it is.")};
    case Refusal::deadlineFrozen:
      return {Words::tr("The deadline cannot be changed after the first pledge."),
              Words::tr("Leave the deadline as it is.")};
    case Refusal::deadlineOutOfRange:
      return {Words::tr("The deadline must lie between 1 hour and 90 days ahead."),
              Words::tr("Choose another moment.")};
    case Refusal::refundsPaused:
      return refundsPaused(facts);
    case Refusal::noRefundsLeft:
      return {Words::tr("This campaign has nothing left to refund."),
              Words::tr("Load the list again to see its state.")};
    case Refusal::refundsNotPaused:
      return {Words::tr("The refunds of this campaign are not paused any more."),
              Words::tr("Nothing is left to be done.")};
    case Refusal::unknownTier:
      return {Words::tr("There is no such reward in this campaign."),
              Words::tr("Load the campaign again.")};
    case Refusal::soldOut:
      return {facts.text("tier").isEmpty()
                  ? Words::tr("The last place of this reward is taken.")
                  : Words::tr("The last place of “%1” is taken.").arg(facts.text("tier")),
              Words::tr("Choose another reward, or pledge without one.")};
    case Refusal::tierClosed:
      return {Words::tr("The creator has closed this reward."),
              Words::tr("Choose another reward, or pledge without one.")};
    case Refusal::belowPrice:
      return belowPrice(facts);
    case Refusal::priceFrozen:
      return {Words::tr("The price cannot be changed once somebody has chosen this reward."),
              Words::tr("Close this reward and add a new one.")};
    case Refusal::limitBelowClaimed:
      return limitBelowClaimed(facts);
    case Refusal::tierEverClaimed:
      return {Words::tr("Somebody has chosen this reward before, so it stays."),
              Words::tr("Close it instead of removing it.")};
    case Refusal::unknownMilestone:
      return {Words::tr("There is no such milestone in this campaign."),
              Words::tr("Load the campaign again.")};
    default:
      return {};
  }
}

RefusalText aboutPledges(Refusal refusal, const Facts& facts) {
  switch (refusal) {
    case Refusal::unknownPledge:
      return {Words::tr("There is no such pledge."), Words::tr("Load the list again.")};
    case Refusal::pledgeNotPending:
      return {facts.text("status") == u"lapsed"
                  ? Words::tr("The time to pay for this pledge is over.")
                  : Words::tr("The pledge is not waiting for payment any more."),
              Words::tr("Load the list again to see its state.")};
    case Refusal::pledgeRefunded:
      return {Words::tr("The pledge was refunded before."),
              Words::tr("Nothing is left to be done.")};
    case Refusal::cancellationNotAllowed:
      return {Words::tr("This campaign does not allow its pledges to be cancelled."),
              Words::tr("The platform's staff can help.")};
    case Refusal::cancellationTooLate:
      return {Words::tr("In the last 24 hours a pledge that the goal depends on stays."),
              Words::tr("The platform's staff can help.")};
    case Refusal::ownCampaign:
      return {Words::tr("Creators cannot pledge to a campaign of their own."),
              Words::tr("Choose another campaign.")};
    case Refusal::reasonMissing:
      return {Words::tr("A reason is needed."), Words::tr("Write why; it goes into the log.")};
    case Refusal::creatorCannotRepay:
      return creatorCannotRepay(facts);
    case Refusal::changedMeanwhile:
      return {Words::tr("Somebody else saved a newer version first."),
              Words::tr("Load it again, then make your change once more.")};
    case Refusal::notScratch:
      return {Words::tr("Only a platform for trying things out allows this."),
              Words::tr("Use the demo for it.")};
    case Refusal::currencyFrozen:
      return {Words::tr("The currency cannot be changed once anything was recorded."),
              Words::tr("Set up another platform for another currency.")};
    default:
      return {};
  }
}

RefusalText aboutAccess(Refusal refusal, const Facts& facts) {
  switch (refusal) {
    case Refusal::loginTaken:
      return {Words::tr("This login belongs to somebody else on the server."),
              Words::tr("Choose another login.")};
    case Refusal::noLogin:
      return {Words::tr("This person cannot sign in."), Words::tr("Invite the person first.")};
    case Refusal::hasLogin:
      return {Words::tr("This person has the login %1 already.").arg(facts.text("login")),
              Words::tr("A login stays its person's for good: change that one's roles, or give "
                        "access under that name.")};
    case Refusal::lastManager:
      return {Words::tr("Nobody would be left to look after people."),
              Words::tr("Make somebody else a manager first.")};
    case Refusal::ownAccess:
      return {Words::tr("Nobody changes their own access."), Words::tr("Ask another manager.")};
    case Refusal::ownWallet:
      return {Words::tr("Nobody books money into their own wallet."),
              Words::tr("Ask a colleague to do it.")};
    case Refusal::unsafeDatabase:
      return {Words::tr("The database is not safe for a platform."),
              Words::tr("Mend what the details say, or use a database of its own.")};
    case Refusal::prefixTaken:
      return {Words::tr("Another platform on this server uses this role prefix."),
              Words::tr("Choose another prefix.")};
    default:
      return {};
  }
}

}  // namespace

RefusalText refusalText(Refusal refusal, const QJsonObject& facts, const Currency& currency) {
  const Facts read(facts, currency);
  switch (refusal) {
    case Refusal::none:
      return {};
    case Refusal::invalidValue:
      return invalidValue(read);
    case Refusal::amountOutOfRange:
      return amountOutOfRange(read);
    case Refusal::textTooLong:
      return textTooLong(read);
    case Refusal::textEmpty:
      return textEmpty(read);
    case Refusal::outboxUnwritable:
      return {Words::tr("This computer could not note down what is sent, so it was not sent."),
              Words::tr("Make room on the disk, or mend what the details say.")};
    case Refusal::fileUnwritable:
      return {Words::tr("The file %1 cannot be written.").arg(read.text("file")),
              Words::tr("Choose another folder.")};
    case Refusal::diskFull:
      return {Words::tr("The disk is full."), Words::tr("Make room, or choose another disk.")};
    case Refusal::tooManyRows:
      return tooManyRows(read);
    default:
      break;
  }
  for (const auto about : {aboutPeople, aboutCampaigns, aboutPledges, aboutAccess}) {
    RefusalText text = about(refusal, read);
    if (!text.reason.isEmpty()) return text;
  }
  return sessionText(refusal);
}
