// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontext.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

}  // namespace

RefusalText sessionText(Refusal refusal) {
  switch (refusal) {
    case Refusal::wrongPassword:
      return {Words::tr("The login or the password is not right."),
              Words::tr("Type both again; capital letters count. A manager of the platform can "
                        "give you a new password.")};
    case Refusal::passwordMissing:
      return {Words::tr("The server asks for a password."),
              Words::tr("Enter it; commands take it from PGPASSWORD or ~/.pgpass.")};
    case Refusal::loginLocked:
      return {Words::tr("This login may not sign in: it is locked, or does not exist."),
              Words::tr("Ask a manager of the platform.")};
    case Refusal::notAdmitted:
      return {Words::tr("The server does not let this login in from this computer."),
              Words::tr("Whoever runs the server can allow it in its pg_hba.conf.")};
    case Refusal::noRoleHere:
      return {Words::tr("This login has no role on this platform."),
              Words::tr("Ask a manager of the platform to invite you.")};
    case Refusal::noPlatform:
      return {Words::tr("There is no platform at this address."),
              Words::tr("Check the address. A new platform is made with groundswell setup.")};
    case Refusal::serverFull:
      return {Words::tr("The server has no place left for another connection."),
              Words::tr("Try again in a few minutes.")};
    case Refusal::serverStarting:
      return {Words::tr("The server is just starting or stopping."),
              Words::tr("Try again in a few seconds.")};
    case Refusal::tlsNotTrusted:
      return {Words::tr("The server shows a certificate that this computer does not trust. "
                        "Somebody may be pretending to be it."),
              Words::tr("Ask whoever runs it for its root certificate, save that as "
                        "~/.postgresql/root.crt, and try again.")};
    case Refusal::tlsWrongName:
      return {Words::tr("The server shows a certificate for another name. Somebody may be "
                        "pretending to be it."),
              Words::tr("Use the address exactly as whoever runs it gave it to you.")};
    case Refusal::tlsMissing:
      return {Words::tr("The server offers no encrypted connection, so your password is not sent."),
              Words::tr("Ask whoever runs it to switch TLS on.")};
    default:
      return {};
  }
}
