-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A wallet's statement, the newest line first, with the balance after each line. The first page
-- counts back from today's balance; a later one from the last line's balance before it.
-- Index: transaction_logs_by_user.
WITH lines AS (
  SELECT l.id, l.created_at, l.type, l.campaign_id, l.pledge_id, l.actor, l.reference, l.reason,
    CASE WHEN l.type IN ('deposit', 'refund', 'payout') THEN l.amount ELSE -l.amount END AS moved
  FROM groundswell.transaction_logs l
  WHERE l.user_id = :user_id::bigint
    AND l.type IN ('deposit', 'withdrawal', 'pledge_confirmed', 'refund', 'payout',
      'payout_returned')
    AND (:after_id::bigint IS NULL OR l.id < :after_id::bigint)
  ORDER BY l.id DESC
  LIMIT :rows_max::bigint)
SELECT l.id, l.created_at, l.type, l.campaign_id, c.title, l.pledge_id, l.actor, l.reference,
  l.reason, l.moved,
  (coalesce(:balance::bigint, (SELECT balance FROM groundswell.users
      WHERE id = :user_id::bigint))
    - coalesce(sum(l.moved) OVER (ORDER BY l.id DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::bigint
FROM lines l LEFT JOIN groundswell.campaigns c ON c.id = l.campaign_id
ORDER BY l.id DESC
