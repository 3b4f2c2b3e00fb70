// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include "ui/refusaltext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// Money is mentioned where a person must wonder about it.
QString notDone(Attempt attempt) {
  switch (attempt) {
    case Attempt::load:
      return Words::tr("This could not be loaded.");
    case Attempt::connect:
      return Words::tr("There is no connection to the platform.");
    case Attempt::signIn:
      return Words::tr("You are not signed in.");
    case Attempt::stay:
      return Words::tr("You were signed out.");
    case Attempt::setUp:
      return Words::tr("The platform was not set up.");
    case Attempt::deposit:
      return Words::tr("The deposit was not made. No money moved.");
    case Attempt::withdraw:
      return Words::tr("The withdrawal was not made. No money moved.");
    case Attempt::registerUser:
      return Words::tr("The person was not registered.");
    case Attempt::changeUser:
      return Words::tr("The person was not changed.");
    case Attempt::deactivateUser:
      return Words::tr("The person was not deactivated.");
    case Attempt::reactivateUser:
      return Words::tr("The person was not reactivated.");
    case Attempt::addNote:
      return Words::tr("The note was not added.");
    case Attempt::createCampaign:
      return Words::tr("The campaign was not created.");
    case Attempt::changeCampaign:
      return Words::tr("The campaign was not changed.");
    case Attempt::cancelCampaign:
      return Words::tr("The campaign was not cancelled. No money moved.");
    case Attempt::closeCampaign:
      return Words::tr("The campaign was not closed.");
    case Attempt::closeCampaigns:
      return Words::tr("The campaigns were not closed. No money moved.");
    case Attempt::pauseRefunds:
      return Words::tr("The refunds were not paused.");
    case Attempt::resumeRefunds:
      return Words::tr("The refunds were not resumed.");
    case Attempt::saveTier:
      return Words::tr("The reward was not saved.");
    case Attempt::removeTier:
      return Words::tr("The reward was not removed.");
    case Attempt::saveMilestone:
      return Words::tr("The milestone was not saved.");
    case Attempt::removeMilestone:
      return Words::tr("The milestone was not removed.");
    case Attempt::placePledge:
      return Words::tr("The pledge was not placed. Nothing was charged.");
    case Attempt::confirmPledge:
      return Words::tr("The pledge was not confirmed. Nothing was charged.");
    case Attempt::cancelPledge:
      return Words::tr("The pledge was not cancelled. It still stands.");
    case Attempt::refundPledge:
      return Words::tr("The pledge was not refunded. No money moved.");
    case Attempt::refundPledges:
      return Words::tr("The pledges were not refunded. No money moved.");
    case Attempt::releasePledges:
      return Words::tr("The expired pledges were not released.");
    case Attempt::changeSettings:
      return Words::tr("The settings were not changed.");
    case Attempt::importDeposits:
      return Words::tr("The deposits were not made. No money moved.");
    case Attempt::invitePerson:
      return Words::tr("The person was not invited.");
    case Attempt::changeGroups:
      return Words::tr("The roles were not changed.");
    case Attempt::lockPerson:
      return Words::tr("The person was not locked out.");
    case Attempt::unlockPerson:
      return Words::tr("The person is still locked out.");
    case Attempt::resetPassword:
      return Words::tr("The person got no new password.");
    case Attempt::changePassword:
      return Words::tr("Your password was not changed.");
    case Attempt::revokePerson:
      return Words::tr("The person's access was not revoked.");
    case Attempt::runDrill:
      return Words::tr("The drill was not run.");
    case Attempt::exportData:
      break;
  }
  return Words::tr("The export was not finished.");
}

bool isRead(Attempt attempt) {
  return attempt == Attempt::load || attempt == Attempt::connect || attempt == Attempt::signIn ||
         attempt == Attempt::exportData;
}

struct Why {
  QString reason;
  QString next;
};

// Kinds that no rule explains.
Why whyOf(ErrorKind kind, Attempt attempt) {
  switch (kind) {
    case ErrorKind::rejected:
      return {Words::tr("A rule of the platform does not allow it."),
              Words::tr("Check what you entered.")};
    case ErrorKind::soldOut:
      return {Words::tr("The last place of this reward is taken."),
              Words::tr("Choose another reward, or pledge without one.")};
    case ErrorKind::insufficientFunds:
      return {Words::tr("The wallet does not hold enough."),
              Words::tr("Deposit money first, or choose a smaller amount.")};
    case ErrorKind::changedMeanwhile:
      return {Words::tr("Somebody else saved a newer version first."),
              Words::tr("Load it again, then make your change once more.")};
    case ErrorKind::conflict:
      return {Words::tr("The platform is very busy at the moment."),
              Words::tr("Try again in a few seconds.")};
    case ErrorKind::notPermitted:
      return {attempt == Attempt::signIn || attempt == Attempt::connect
                  ? Words::tr("The name or the password was refused.")
                  : Words::tr("Your sign-in does not allow this."),
              Words::tr("Ask a manager of the platform if you need it.")};
    case ErrorKind::connectionLost:
      return {Words::tr("The server does not answer."),
              Words::tr("Check the network and whether the server runs, then try again.")};
    case ErrorKind::timedOut:
      return {Words::tr("The server took too long and gave up."),
              isRead(attempt) ? Words::tr("Try again, or narrow down what you look for.")
                              : Words::tr("Try again in a moment.")};
    case ErrorKind::outcomeUnknown:
      return {Words::tr("The connection broke while the server was finishing it."),
              Words::tr("Do not repeat it. It is looked up as soon as the server answers, and you "
                        "are told what happened.")};
    case ErrorKind::cancelled:
      return {Words::tr("You cancelled it."), Words::tr("Start it again whenever you like.")};
    case ErrorKind::bug:
      break;
  }
  return {Words::tr("Groundswell made a mistake."),
          Words::tr("Try again; if it stays, report it with the details.")};
}

// Which of several things was refused; the others were not done because of it.
QString ofOne(const Error& error, Attempt attempt, const QString& reason) {
  const auto number = [&](const char* key) {
    return QString::number(error.facts.value(QLatin1StringView(key)).toInteger());
  };
  if (error.facts.value(QLatin1StringView("field")).toString() == u"reason") return reason;
  if (attempt == Attempt::refundPledges && error.facts.contains(QLatin1StringView("pledge_id"))) {
    return Words::tr("Pledge %1: %2").arg(number("pledge_id"), reason);
  }
  if (attempt == Attempt::closeCampaigns &&
      error.facts.contains(QLatin1StringView("campaign_id"))) {
    return Words::tr("Campaign %1: %2").arg(number("campaign_id"), reason);
  }
  return reason;
}

QString detailsOf(const Error& error) {
  QStringList parts;
  if (!error.sqlState.isEmpty()) parts.append(error.sqlState);
  if (!error.detail.isEmpty()) parts.append(error.detail);
  return parts.join(QStringLiteral(": "));
}

QString joined(std::initializer_list<QString> sentences) {
  QStringList parts;
  for (const QString& sentence : sentences) {
    if (!sentence.isEmpty()) parts.append(sentence);
  }
  return parts.join(u' ');
}

}  // namespace

QString ErrorText::sentence() const {
  return joined({outcome, reason, next});
}

QString ErrorText::atField() const {
  return joined({reason, next});
}

ErrorText errorText(const Error& error, Attempt attempt, const Currency& currency) {
  const bool isUnknown = error.kind == ErrorKind::outcomeUnknown;
  ErrorText text{
      .outcome =
          isUnknown ? Words::tr("It is not known yet whether this was done.") : notDone(attempt),
      .details = detailsOf(error),
      .field = error.facts.value(QLatin1StringView("field")).toString(),
  };
  const RefusalText refused = refusalText(error.refusal, error.facts, currency);
  if (!isUnknown && !refused.reason.isEmpty()) {
    text.reason = ofOne(error, attempt, refused.reason);
    text.next = refused.next;
    return text;
  }
  // The drill's server is this computer's own, and whoever could not start it says why in a
  // sentence.
  if (attempt == Attempt::runDrill && error.kind == ErrorKind::rejected &&
      !error.detail.isEmpty()) {
    text.reason = error.detail;
    text.details.clear();
    return text;
  }
  const Why why = whyOf(error.kind, attempt);
  text.reason = why.reason;
  text.next = why.next;
  return text;
}
