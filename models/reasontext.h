// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Why something was done, as the books keep it and as it is read. What the platform notes down by
// itself and the usual reasons that dialogs offer are kept in English, whoever chose them, so that
// the log can be searched by them; here they are put into the viewer's language. A person's own
// words stay as they are. Pure; any thread.
[[nodiscard]] QString reasonText(const QString& reason);

// A usual reason and a person's own words about it as one; either may be empty.
[[nodiscard]] QString joinedReason(const QString& usual, const QString& ownWords);

// As they are kept: why staff take back what somebody else pledged, and why a person is
// deactivated.
[[nodiscard]] QStringList usualPledgeReasons();
[[nodiscard]] QStringList usualPersonReasons();
