// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcometext.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(OutcomeText)

 public:
  static QString of(const QString& function) {
    static const QHash<QString, const char*> words = {
        {QStringLiteral("register_user"), QT_TR_NOOP("New person")},
        {QStringLiteral("change_user"), QT_TR_NOOP("Change of a person")},
        {QStringLiteral("deactivate_user"), QT_TR_NOOP("Deactivation of a person")},
        {QStringLiteral("reactivate_user"), QT_TR_NOOP("Reactivation of a person")},
        {QStringLiteral("add_note"), QT_TR_NOOP("Note about a person")},
        {QStringLiteral("deposit"), QT_TR_NOOP("Deposit")},
        {QStringLiteral("deposit_many"), QT_TR_NOOP("Deposit run")},
        {QStringLiteral("deposit_run"), QT_TR_NOOP("Deposit run")},
        {QStringLiteral("withdraw"), QT_TR_NOOP("Withdrawal")},
        {QStringLiteral("create_campaign"), QT_TR_NOOP("New campaign")},
        {QStringLiteral("change_campaign"), QT_TR_NOOP("Change of a campaign")},
        {QStringLiteral("cancel_campaign"), QT_TR_NOOP("Cancellation of a campaign")},
        {QStringLiteral("close_campaign"), QT_TR_NOOP("Closing of a campaign")},
        {QStringLiteral("pause_refunds"), QT_TR_NOOP("Pause of refunds")},
        {QStringLiteral("resume_refunds"), QT_TR_NOOP("Resumption of refunds")},
        {QStringLiteral("save_tier"), QT_TR_NOOP("Reward tier")},
        {QStringLiteral("remove_tier"), QT_TR_NOOP("Removal of a reward tier")},
        {QStringLiteral("save_milestone"), QT_TR_NOOP("Milestone")},
        {QStringLiteral("remove_milestone"), QT_TR_NOOP("Removal of a milestone")},
        {QStringLiteral("place_pledge"), QT_TR_NOOP("Pledge")},
        {QStringLiteral("confirm_pledge"), QT_TR_NOOP("Confirmation of a pledge")},
        {QStringLiteral("cancel_pledge"), QT_TR_NOOP("Cancellation of a pledge")},
        {QStringLiteral("refund_pledge"), QT_TR_NOOP("Refund of a pledge")},
        {QStringLiteral("release_expired_pledges"), QT_TR_NOOP("Release of lapsed pledges")},
        {QStringLiteral("change_settings"), QT_TR_NOOP("Change of the settings")},
        {QStringLiteral("invite_person"), QT_TR_NOOP("Invitation of a person")},
        {QStringLiteral("change_groups"), QT_TR_NOOP("Change of a person's roles")},
        {QStringLiteral("lock_person"), QT_TR_NOOP("Lock of a person")},
        {QStringLiteral("unlock_person"), QT_TR_NOOP("Unlock of a person")},
        {QStringLiteral("reset_password"), QT_TR_NOOP("New password for a person")},
        {QStringLiteral("revoke_person"), QT_TR_NOOP("End of a person's access")},
        {QStringLiteral("change_password"), QT_TR_NOOP("Change of the own password")},
    };
    const char* const found = words.value(function);
    return found ? tr(found) : function;
  }
};

}  // namespace

QString actionText(const Action& action, const Currency& currency) {
  const QJsonValue amount = action.arguments.value(QStringLiteral("amount"));
  const QString words = Words::of(action.function);
  if (!action.also.empty()) {
    return Words::tr("%1 and %2 more").arg(words, formatCount(qint64(action.also.size())));
  }
  if (!amount.isDouble()) return words;
  return Words::tr("%1 of %2").arg(words, formatMoney({amount.toInteger()}, currency));
}

QString outcomeText(const Action& action, bool wasDone, const Currency& currency) {
  const QString words = actionText(action, currency);
  return wasDone ? Words::tr("%1: the answer was lost on its way, but it was done.").arg(words)
                 : Words::tr(
                       "%1: it was not done and will not be. Try it again if it is still "
                       "wanted.")
                       .arg(words);
}
