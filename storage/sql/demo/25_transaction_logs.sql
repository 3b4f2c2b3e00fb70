-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The books, in the order of time; a milestone follows at once upon the pledge that moved it.
INSERT INTO groundswell.transaction_logs
  (created_at, type, user_id, campaign_id, pledge_id, amount, actor, reference, reason)
SELECT at, type, user_id, campaign_id, nullif(of_pledge, 0), amount, session_user, reference, reason
FROM (
  SELECT at, phase, pledge_id, 0 AS sub, type, user_id, campaign_id, pledge_id AS of_pledge, amount,
    reference, reason
  FROM groundswell.demo_events
  UNION ALL
  SELECT at, phase, pledge_id, position,
    CASE WHEN reached THEN 'milestone_reached' ELSE 'milestone_lost' END, NULL, campaign_id, 0, 0,
    NULL, title
  FROM groundswell.demo_flips) lines
ORDER BY at, phase, pledge_id, sub, user_id, campaign_id
