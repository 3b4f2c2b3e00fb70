-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the log will hold but for milestones. phase orders what has the same moment, then the
-- pledge; money moves from or to the person's wallet by `moved`.
CREATE UNLOGGED TABLE groundswell.demo_events AS
SELECT created_at AS at, 1 AS phase, 0::bigint AS pledge_id, 'user_registered' AS type,
  id AS user_id, NULL::bigint AS campaign_id, 0::bigint AS amount, 0::bigint AS moved,
  NULL::text AS reference, NULL::text AS reason
FROM groundswell.demo_people
UNION ALL
SELECT created_at, 3, 0, 'campaign_created', creator_id, id, 0, 0, NULL, title
FROM groundswell.demo_campaigns
UNION ALL
SELECT created_at, 4, id, 'pledge', user_id, campaign_id, amount, 0, NULL, NULL
FROM groundswell.demo_pledges WHERE kind IN ('pending', 'released', 'later')
UNION ALL
SELECT confirmed_at, 5, id, 'pledge_confirmed', user_id, campaign_id, amount, -amount, NULL, NULL
FROM groundswell.demo_pledges WHERE confirmed_at IS NOT NULL
UNION ALL
SELECT changed_at, 6, id, CASE kind WHEN 'released' THEN 'pledge_released' ELSE 'refund' END,
  user_id, campaign_id, amount, CASE kind WHEN 'released' THEN 0 ELSE amount END, NULL, refund_reason
FROM groundswell.demo_pledges WHERE status = 'refunded'
