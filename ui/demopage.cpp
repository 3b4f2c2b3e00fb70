// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demopage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/choicecard.h"
#include "ui/theme.h"

DemoPage::DemoPage(QWidget* parent)
    : EntrancePage(QStringLiteral("demo"), tr("The demo"),
                   tr("As whom do you want to look at it? Each sees what is theirs, and you can "
                      "change at any time."),
                   parent) {
  const auto add = [this](const QString& group, const QString& who, const QString& sees,
                          const QString& button) {
    auto* const card = new ChoiceCard({.name = QStringLiteral("demo_") + group,
                                       .title = who,
                                       .description = sees,
                                       .button = button},
                                      this);
    connect(card->button(), &QPushButton::clicked, this,
            [this, group] { Q_EMIT personChosen(group); });
    body()->addWidget(card);
    return card->button();
  };
  QPushButton* const staff =
      add(QStringLiteral("staff"), tr("Staff"),
          tr("Runs campaigns, wallets and pledges for everybody, and closes what is due."),
          tr("As &staff"));
  add(QStringLiteral("creator"), tr("Creator"),
      tr("Runs campaigns of their own, and sees who backs them, unless a backer is anonymous."),
      tr("As &creator"));
  add(QStringLiteral("backer"), tr("Backer"),
      tr("Pledges from their own wallet, and sees their own wallet and pledges only."),
      tr("As bac&ker"));
  add(QStringLiteral("auditor"), tr("Auditor"),
      tr("Reads everything and proves the books, and can change nothing."), tr("As &auditor"));
  add(QStringLiteral("manager"), tr("Manager"),
      tr("Does what staff does, and says who may sign in, and as what."), tr("As &manager"));
  auto* const buttons = new QHBoxLayout;
  buttons->addWidget(makeBackButton());
  buttons->addStretch(1);
  body()->addLayout(buttons);
  Theme::setPrimary(*staff);
  setFocusProxy(staff);
}
