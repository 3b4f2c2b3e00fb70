// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

// Writes an action's shortcut behind its tool tip, "Start a campaign (Ctrl+N)", unless it stands
// there. Made in one place, so that the two cannot drift apart.
void nameShortcut(QAction& action);
