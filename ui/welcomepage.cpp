// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomepage.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/choicecard.h"
#include "ui/theme.h"

WelcomePage::WelcomePage(QWidget* parent)
    : EntrancePage(QStringLiteral("welcome"), tr("Welcome to Groundswell"),
                   tr("Which platform do you want to work with?"), parent) {
  QPushButton* const demo = addChoice(
      QStringLiteral("Demo"), tr("Look around first"),
      tr("A demo platform on this computer, with people, campaigns and pledges that are made up. "
         "Nothing in it is real, and it can be thrown away."),
      tr("&Try the demo"));
  QPushButton* const local =
      addChoice(QStringLiteral("Local"), tr("A platform of your own"),
                tr("On this computer. Everything it needs is set up for you; the data stay here."),
                tr("&Open it"));
  QPushButton* const server = addChoice(
      QStringLiteral("Server"), tr("A platform on a server"),
      tr("Others use it too. Whoever runs it gave you an address, a login and a password."),
      tr("&Sign in"));
  Theme::setPrimary(*demo);
  connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
  connect(local, &QPushButton::clicked, this, &WelcomePage::localRequested);
  connect(server, &QPushButton::clicked, this, &WelcomePage::serverRequested);
  setFocusProxy(demo);
}

QPushButton* WelcomePage::addChoice(const QString& choice, const QString& title,
                                    const QString& description, const QString& button) {
  auto* const card = new ChoiceCard(
      {.name = name() + choice, .title = title, .description = description, .button = button},
      this);
  body()->addWidget(card);
  return card->button();
}
