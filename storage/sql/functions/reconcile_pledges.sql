-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every pledge against its lines in the log (found: what they add up to) and against the rules.
--   pledge_logged_promised   never confirmed: its amount was promised, once
--   pledge_logged_confirmed  ever confirmed: its amount was paid, once
--   pledge_logged_released   refunded without ever being confirmed: released, once
--   pledge_logged_refunded   refunded after it was confirmed: given back, once
--   pledge_made_in_time      made and confirmed between the campaign's start and its deadline
--                            (milliseconds since 1970)
--   pledge_not_by_creator    the backer is not the creator (user ids)
CREATE FUNCTION groundswell.reconcile_pledges()
RETURNS TABLE (rule text, subject_id bigint, expected bigint, found bigint)
LANGUAGE sql STABLE
AS $$
  WITH logged AS (
    SELECT pledge_id,
      coalesce(sum(amount) FILTER (WHERE type = 'pledge'), 0) AS promised,
      coalesce(sum(amount) FILTER (WHERE type = 'pledge_confirmed'), 0) AS confirmed,
      coalesce(sum(amount) FILTER (WHERE type = 'pledge_released'), 0) AS released,
      coalesce(sum(amount) FILTER (WHERE type = 'refund'), 0) AS refunded
    FROM groundswell.transaction_logs
    WHERE type IN ('pledge', 'pledge_confirmed', 'pledge_released', 'refund')
    GROUP BY pledge_id)
  SELECT r.rule, f.id, r.expected, r.found
  FROM (
    -- Compared as a whole first: taking a million good rows apart costs as much as all the rest.
    SELECT p.id,
      CASE WHEN p.confirmed_at IS NOT NULL AND coalesce(l.promised, 0) = 0 THEN 0
        ELSE p.amount END AS to_promise,  -- paid at once there was no promise before
      CASE WHEN p.confirmed_at IS NOT NULL THEN p.amount ELSE 0 END AS to_confirm,
      CASE WHEN p.status = 'refunded' AND p.confirmed_at IS NULL
        THEN p.amount ELSE 0 END AS to_release,
      CASE WHEN p.status = 'refunded' AND p.confirmed_at IS NOT NULL
        THEN p.amount ELSE 0 END AS to_refund,
      coalesce(l.promised, 0)::bigint AS promised, coalesce(l.confirmed, 0)::bigint AS confirmed,
      coalesce(l.released, 0)::bigint AS released, coalesce(l.refunded, 0)::bigint AS refunded
    FROM groundswell.pledges p LEFT JOIN logged l ON l.pledge_id = p.id) f
  CROSS JOIN LATERAL (VALUES
    ('pledge_logged_promised', f.to_promise, f.promised),
    ('pledge_logged_confirmed', f.to_confirm, f.confirmed),
    ('pledge_logged_released', f.to_release, f.released),
    ('pledge_logged_refunded', f.to_refund, f.refunded)
  ) r (rule, expected, found)
  WHERE (f.to_promise, f.to_confirm, f.to_release, f.to_refund)
      <> (f.promised, f.confirmed, f.released, f.refunded)
    AND r.expected <> r.found
  UNION ALL
  SELECT 'pledge_made_in_time', p.id, (extract(epoch FROM c.deadline) * 1000)::bigint,
    (extract(epoch FROM coalesce(p.confirmed_at, p.created_at)) * 1000)::bigint
  FROM groundswell.pledges p JOIN groundswell.campaigns c ON c.id = p.campaign_id
  WHERE p.created_at < c.created_at OR coalesce(p.confirmed_at, p.created_at) < p.created_at
    OR coalesce(p.confirmed_at, p.created_at) >= c.deadline
  UNION ALL
  SELECT 'pledge_not_by_creator', p.id, NULL, p.user_id
  FROM groundswell.pledges p JOIN groundswell.campaigns c ON c.id = p.campaign_id
  WHERE p.user_id = c.creator_id
$$;
