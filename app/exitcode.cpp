// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitcode.h"

ExitCode exitCodeOf(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::rejected:
      return ExitCode::rejected;
    case ErrorKind::soldOut:
      return ExitCode::soldOut;
    case ErrorKind::insufficientFunds:
      return ExitCode::insufficientFunds;
    case ErrorKind::changedMeanwhile:
      return ExitCode::changedMeanwhile;
    case ErrorKind::conflict:
      return ExitCode::conflict;
    case ErrorKind::notPermitted:
      return ExitCode::notPermitted;
    case ErrorKind::connectionLost:
      return ExitCode::connectionLost;
    case ErrorKind::outcomeUnknown:
      return ExitCode::outcomeUnknown;
    case ErrorKind::timedOut:
      return ExitCode::timedOut;
    case ErrorKind::cancelled:  // of no command
    case ErrorKind::bug:
      break;
  }
  return ExitCode::bug;
}

QString exitCodesHelp() {
  return QStringLiteral(
      "Exit codes, the larger the worse:\n"
      "   0  done\n"
      "   2  the command line is wrong; nothing was tried\n"
      "  10  rejected: a rule of the platform refused it (\"refusal\" says which)\n"
      "  11  soldOut: the reward's last place is taken\n"
      "  12  insufficientFunds: the wallet does not hold the amount\n"
      "  13  changedMeanwhile: somebody else saved a newer version first\n"
      "  14  conflict: too busy; nothing was charged, trying again may work\n"
      "  15  timedOut: the server gave up at a limit; nothing was written\n"
      "  16  notPermitted: this login may not do it\n"
      "  17  connectionLost: no server there, or it went away\n"
      "  18  bug: anything else\n"
      "  19  outcomeUnknown: the connection broke while it was being done; call again with the\n"
      "      same request id to learn what became of it\n"
      "  20  disagreement: replay found something else than the file says, or drill lost a race");
}
