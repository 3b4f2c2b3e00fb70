-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Milliseconds, by the database's clock, until the next active campaign is due (not positive: one
-- is due now). Index: campaigns_by_status_deadline.
SELECT (extract(epoch FROM c.deadline - clock_timestamp()) * 1000)::bigint
FROM groundswell.campaigns c WHERE c.status = 'active'
ORDER BY c.deadline LIMIT 1
