// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backers/personactions.h"

#include <QAction>
#include <QWidget>

#include "models/reasontext.h"

PersonActions::PersonActions(Console& console, QWidget* parent)
    : QObject(parent), m_console(console), m_parent(parent) {
  m_deactivate = new QAction(tr("Deac&tivate…"), this);
  m_deactivate->setObjectName(QStringLiteral("personDeactivate"));
  connect(m_deactivate, &QAction::triggered, this, &PersonActions::deactivate);
  m_reactivate = new QAction(tr("Reac&tivate…"), this);
  m_reactivate->setObjectName(QStringLiteral("personReactivate"));
  m_reactivate->setToolTip(tr("Let this person act again"));
  connect(m_reactivate, &QAction::triggered, this, &PersonActions::reactivate);
  for (QAction* const action : actions())
    action->setVisible(false);
}

QList<QAction*> PersonActions::actions() const {
  return {m_deactivate, m_reactivate};
}

void PersonActions::setPerson(const Person& person, const WalletFigures& figures) {
  m_person = person;
  m_figures = figures;
  const QString why = obstacle();
  m_deactivate->setVisible(m_console.isStaff() && person.active);
  m_deactivate->setEnabled(why.isEmpty());
  m_deactivate->setToolTip(why.isEmpty() ? tr("Keep this person from acting") : why);
  m_reactivate->setVisible(m_console.isStaff() && !person.active);
}

// What the database would refuse.
QString PersonActions::obstacle() const {
  if (m_console.isMe(m_person.id)) return tr("Somebody else must deactivate you.");
  if (m_figures.activeCampaigns == 1) {
    return tr("This person has an active campaign. It must be closed or cancelled first.");
  }
  if (m_figures.activeCampaigns > 1) {
    return tr("This person has %1 active campaigns. They must be closed or cancelled first.")
        .arg(formatCount(m_figures.activeCampaigns));
  }
  if (m_figures.balance.minor > 0) {
    return tr("The wallet still holds %1. It must be withdrawn first.")
        .arg(formatMoney(m_figures.balance, m_console.currency()));
  }
  return {};
}

void PersonActions::deactivate() {
  open({.attempt = Attempt::deactivateUser,
        .name = QStringLiteral("deactivate"),
        .title = tr("Deactivate"),
        .consequence = tr("%1 can no longer pledge, start campaigns, pay in or withdraw. Refunds "
                          "still reach the wallet, and nothing is deleted.")
                           .arg(m_person.name),
        .verb = tr("&Deactivate"),
        .usualReasons = usualPersonReasons(),
        .action =
            [user = m_person.id](const QString& reason) {
              return DeactivateUser{user, reason}.toAction();
            }},
       tr("%1 is deactivated.").arg(m_person.name));
}

void PersonActions::reactivate() {
  open({.attempt = Attempt::reactivateUser,
        .name = QStringLiteral("reactivate"),
        .title = tr("Reactivate"),
        .consequence = tr("%1 may act again, with the same wallet as before.").arg(m_person.name),
        .verb = tr("&Reactivate"),
        .action =
            [user = m_person.id](const QString& reason) {
              return ReactivateUser{user, reason}.toAction();
            }},
       tr("%1 may act again.").arg(m_person.name));
}

void PersonActions::open(const ReasonDialog::What& what, const QString& done) {
  auto* const dialog = new ReasonDialog(m_console, what, m_parent->window());
  connect(dialog, &ActionDialog::succeeded, this, [this, done] { Q_EMIT personChanged(done); });
  dialog->open();
}
