-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The figures above the campaign list, of active campaigns only. Index:
-- campaigns_by_status_deadline.
SELECT count(*), coalesce(sum(c.current_funds), 0)::bigint,
  count(*) FILTER (WHERE c.deadline > clock_timestamp()
    AND c.deadline <= clock_timestamp() + interval '24 hours'),
  count(*) FILTER (WHERE c.deadline <= clock_timestamp())
FROM groundswell.campaigns c WHERE c.status = 'active'
