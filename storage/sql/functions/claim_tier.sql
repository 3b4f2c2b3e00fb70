-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes one place of a reward tier, or refuses: sold out, closed, below its price, not of this
-- campaign. The limit is checked by the write itself, and again by the table's CHECK.
CREATE FUNCTION groundswell.claim_tier(campaign_id bigint, tier_id bigint, amount bigint)
RETURNS groundswell.reward_tiers
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  tier groundswell.reward_tiers;
BEGIN
  UPDATE groundswell.reward_tiers
  SET quantity_claimed = quantity_claimed + 1, ever_claimed = true
  WHERE id = claim_tier.tier_id AND campaign_id = claim_tier.campaign_id AND NOT closed
    AND price <= claim_tier.amount
    AND (quantity_available IS NULL OR quantity_claimed < quantity_available)
  RETURNING * INTO tier;
  IF FOUND THEN
    RETURN tier;
  END IF;
  SELECT * INTO tier FROM groundswell.reward_tiers
  WHERE id = claim_tier.tier_id AND campaign_id = claim_tier.campaign_id;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW040', format('Campaign %s has no reward tier %s.',
      claim_tier.campaign_id, claim_tier.tier_id), '{"field": "tier_id"}');
  ELSIF tier.closed THEN
    PERFORM groundswell.refuse('GW042', format('The reward tier %s is closed.', tier.title),
      jsonb_build_object('field', 'tier_id', 'tier', tier.title));
  ELSIF tier.price > claim_tier.amount THEN
    PERFORM groundswell.refuse('GW043', format('The reward tier %s costs at least %s.',
      tier.title, tier.price),
      jsonb_build_object('field', 'amount', 'tier', tier.title, 'least', tier.price));
  END IF;
  PERFORM groundswell.refuse('GW041', format('The reward tier %s is sold out.', tier.title),
    jsonb_build_object('field', 'tier_id', 'tier', tier.title));
END $$;
