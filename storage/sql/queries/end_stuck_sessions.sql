-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ends sessions that sit on a gate.
SELECT groundswell.end_stuck_sessions()
