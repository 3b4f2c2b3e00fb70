// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noroompage.h"

#include <QVBoxLayout>

#include "ui/pagestate.h"

NoRoomPage::NoRoomPage(const Console& console, QWidget* parent)
    : Page(parent), m_isService(console.isOneOf({u"service"_qs})) {
  setObjectName(QStringLiteral("noRoomPage"));
  auto* const state = new PageState(this);
  const QString login = console.platform().login;
  state->setEmpty(
      m_isService
          ? tr("%1 is a login for closing campaigns. This console closes what is due for as long "
               "as it is open; there is nothing else to see here.")
                .arg(login)
          : tr("%1 has no role on this platform yet. Ask a manager to give you one, then sign in "
               "again.")
                .arg(login));
  state->showEmpty();
  body()->addWidget(state, 1);
}

QString NoRoomPage::title() const {
  return m_isService ? tr("Closing") : tr("No role");
}
