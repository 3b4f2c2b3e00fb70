-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether pending pledges wait to be released. Index: pledges_pending.
SELECT groundswell.has_lapsed_pledges()
