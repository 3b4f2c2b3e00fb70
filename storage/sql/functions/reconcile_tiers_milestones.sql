-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Reward tiers against their pledges, milestones against the funds.
--   tier_claims_are_its_pledges  quantity_claimed = its pending and confirmed pledges
--   tier_ever_claimed            1 where a pledge ever took a place
--   tier_of_its_campaign         a pledge's tier belongs to the pledge's campaign (both ids)
--   tier_price_paid              a pledge is at least its tier's price
--   milestone_follows_funds      active: reached by current_funds; failed: not; successful: frozen
--                                at what closed_funds had reached
CREATE FUNCTION groundswell.reconcile_tiers_milestones()
RETURNS TABLE (rule text, subject_id bigint, expected bigint, found bigint)
LANGUAGE sql STABLE
AS $$
  SELECT r.rule, t.id, r.expected, r.found
  FROM groundswell.reward_tiers t
  LEFT JOIN (
    SELECT tier_id, count(*) AS ever, count(*) FILTER (WHERE status <> 'refunded') AS places
    FROM groundswell.pledges WHERE tier_id IS NOT NULL GROUP BY tier_id) p ON p.tier_id = t.id
  CROSS JOIN LATERAL (VALUES
    ('tier_claims_are_its_pledges', coalesce(p.places, 0), t.quantity_claimed),
    ('tier_ever_claimed', (p.ever IS NOT NULL)::integer, t.ever_claimed::integer)
  ) r (rule, expected, found)
  WHERE r.expected <> r.found
  UNION ALL
  SELECT 'tier_of_its_campaign', p.id, p.campaign_id, t.campaign_id
  FROM groundswell.pledges p JOIN groundswell.reward_tiers t ON t.id = p.tier_id
  WHERE p.campaign_id <> t.campaign_id
  UNION ALL
  SELECT 'tier_price_paid', p.id, t.price, p.amount
  FROM groundswell.pledges p JOIN groundswell.reward_tiers t ON t.id = p.tier_id
  WHERE p.amount < t.price
  UNION ALL
  SELECT 'milestone_follows_funds', m.id, e.achieved::integer, m.achieved::integer
  FROM groundswell.campaign_milestones m JOIN groundswell.campaigns c ON c.id = m.campaign_id
  CROSS JOIN LATERAL (SELECT CASE c.status
    WHEN 'active' THEN m.target_amount <= c.current_funds
    WHEN 'successful' THEN m.target_amount <= c.closed_funds
    ELSE false END AS achieved) e
  WHERE e.achieved <> m.achieved
$$;
