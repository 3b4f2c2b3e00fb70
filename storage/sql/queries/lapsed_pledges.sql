-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether pending pledges wait to be released. Index: pledges_pending.
SELECT EXISTS (SELECT FROM groundswell.pledges
  WHERE status = 'pending' AND created_at <= clock_timestamp()
    - (SELECT pending_hold FROM groundswell.platform_settings))
