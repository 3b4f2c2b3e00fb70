-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the caller may do by now: groups may change while a session is open.
SELECT array_to_string(groundswell.caller_groups(), ',')
