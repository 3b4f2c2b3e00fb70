-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the transaction that asks has done so far, with what follows it: every wallet, campaign,
-- tier and milestone that changes, with before and after. What is stored is in between: after is
-- that and what follows, before is after less all that moves, for the log's type alone says what
-- moves (see effect_lines).
-- Wallets that the caller may not look into are told as one row without a person, of what came in
-- and went out: nobody learns a balance, or who an anonymous backer is, from a preview.
--   kind    wallet, wallets (of others, together), raised and pending (a campaign's amounts),
--           places (claimed of a tier), milestone, successful, failed (0 or 1)
--   id      the person, campaign or tier; a milestone has its campaign's
--   name    of the person, or a title
-- Indexes: primary keys.
CREATE FUNCTION groundswell.effect_rows()
RETURNS TABLE (kind text, id bigint, name text, before bigint, after bigint)
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  sees_all boolean := groundswell.caller_is('manager', 'staff', 'auditor');
  me bigint := groundswell.caller_id();
BEGIN
  RETURN QUERY
  WITH line AS MATERIALIZED (
    SELECT l.type, l.user_id, l.campaign_id, l.pledge_id, l.amount, l.reason, l.follows,
      -- Paid at once, or promised before: only then a pending amount becomes a raised one.
      l.type = 'pledge_confirmed' AND EXISTS (SELECT FROM groundswell.transaction_logs p
        WHERE p.user_id = l.user_id AND p.pledge_id = l.pledge_id AND p.type = 'pledge')
        AS was_promised
    FROM groundswell.effect_lines() l),
  wallet AS MATERIALIZED (
    SELECT l.user_id, sum(CASE WHEN l.type IN ('deposit', 'refund', 'payout') THEN l.amount
        ELSE -l.amount END)::bigint AS moved,
      coalesce(sum(l.amount) FILTER (WHERE l.follows), 0)::bigint AS later
    FROM line l
    WHERE l.type IN ('deposit', 'withdrawal', 'pledge_confirmed', 'refund', 'payout',
      'payout_returned')
    GROUP BY l.user_id),
  funds AS (
    SELECT l.campaign_id,
      sum(CASE l.type WHEN 'pledge_confirmed' THEN l.amount WHEN 'refund' THEN -l.amount
        ELSE 0 END)::bigint AS raised,
      sum(CASE WHEN l.type = 'pledge' THEN l.amount
        WHEN l.type = 'pledge_released' OR l.was_promised THEN -l.amount ELSE 0 END)::bigint
        AS pending,
      coalesce(sum(l.amount) FILTER (WHERE l.follows), 0)::bigint AS later,
      bool_or(l.type = 'campaign_closed') AS closed
    FROM line l WHERE l.campaign_id IS NOT NULL GROUP BY l.campaign_id),
  tier AS (
    SELECT p.tier_id, sum(CASE WHEN l.type IN ('refund', 'pledge_released') THEN -1
      WHEN l.was_promised THEN 0 ELSE 1 END)::bigint AS places,
      count(*) FILTER (WHERE l.follows) AS later
    FROM line l JOIN groundswell.pledges p ON p.id = l.pledge_id
    WHERE p.tier_id IS NOT NULL
      AND l.type IN ('pledge', 'pledge_confirmed', 'pledge_released', 'refund')
    GROUP BY p.tier_id)
  SELECT 'wallet', u.id, u.name, u.balance + w.later - w.moved, u.balance + w.later
  FROM wallet w JOIN groundswell.users u ON u.id = w.user_id
  WHERE w.moved <> 0 AND (sees_all OR u.id = me)
  UNION ALL
  SELECT 'wallets', NULL, count(*)::text, 0, sum(w.moved)::bigint
  FROM wallet w WHERE NOT sees_all AND w.user_id IS DISTINCT FROM me
  HAVING count(*) > 0
  UNION ALL
  SELECT f.kind, c.id, c.title, f.before, f.after
  FROM funds m JOIN groundswell.campaigns c ON c.id = m.campaign_id
  CROSS JOIN LATERAL (VALUES
    ('raised', c.current_funds - m.later - m.raised, c.current_funds - m.later),
    ('pending', c.pending_funds - m.pending, c.pending_funds),
    (c.status, 0, m.closed::integer)
  ) f (kind, before, after)
  WHERE f.before <> f.after
  UNION ALL
  SELECT 'places', t.id, t.title, t.quantity_claimed - m.later - m.places,
    t.quantity_claimed - m.later
  FROM tier m JOIN groundswell.reward_tiers t ON t.id = m.tier_id
  WHERE m.places <> 0
  UNION ALL
  SELECT 'milestone', l.campaign_id, l.reason, (l.type = 'milestone_lost')::integer,
    (l.type = 'milestone_reached')::integer
  FROM line l WHERE l.type IN ('milestone_reached', 'milestone_lost');
END $$;
