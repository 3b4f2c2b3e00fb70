-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Active campaigns whose deadline lies between two moments from now (seconds; null: no bound), the
-- earliest first, with what closing them would look at. places_claimed are the places in rewards
-- that a failure sets free. The bounds are stable values: a volatile one would use no index.
-- Indexes: campaigns_by_status_deadline, reward_tiers_by_campaign.
SELECT c.id, c.title, c.deadline, c.goal, c.current_funds, c.pending_funds,
  (SELECT coalesce(sum(t.quantity_claimed), 0)::bigint FROM groundswell.reward_tiers t
    WHERE t.campaign_id = c.id),
  extract(epoch FROM c.deadline - clock_timestamp())::bigint
FROM groundswell.campaigns c
WHERE c.status = 'active'
  AND (:from_seconds::bigint IS NULL
    OR c.deadline > statement_timestamp() + :from_seconds::bigint * interval '1 second')
  AND (:until_seconds::bigint IS NULL
    OR c.deadline <= statement_timestamp() + :until_seconds::bigint * interval '1 second')
  AND (:after_id::bigint IS NULL
    OR (c.deadline, c.id) > (:after_deadline::timestamptz, :after_id::bigint))
ORDER BY c.deadline, c.id
LIMIT :rows_max::bigint
