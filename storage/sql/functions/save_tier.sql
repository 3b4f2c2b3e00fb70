-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A new reward tier (tier_id null; it comes last) or changes to one; of a change, a missing field
-- stays as it is. The price is frozen once anything was ever claimed, the limit never goes below
-- what is claimed.
--   tier  {title, description, price, quantity_available (null: unlimited), closed}
-- Answers {tier_id, campaign_id, title, price, quantity_available, quantity_claimed, closed,
-- position, version, log_id}.
CREATE FUNCTION groundswell.save_tier(
  tier_id bigint, campaign_id bigint, expected_version integer, tier jsonb, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  -- As text: a null limit (unlimited) is another request than a missing one.
  stored jsonb := groundswell.guard('save_tier', jsonb_build_object(
    'tier_id', save_tier.tier_id, 'campaign_id', save_tier.campaign_id,
    'expected_version', save_tier.expected_version, 'tier', save_tier.tier::text),
    save_tier.request_id);
  campaign groundswell.campaigns;
  saved groundswell.reward_tiers;
  changed_id bigint := save_tier.tier_id;
  at timestamptz;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  campaign := groundswell.lock_campaign(save_tier.campaign_id);
  PERFORM groundswell.assert_acts_for(campaign.creator_id, 'campaign_id');
  at := groundswell.moment();
  PERFORM groundswell.assert_takes_pledges(campaign, at);
  IF changed_id IS NULL THEN
    changed_id := groundswell.insert_tier(campaign.id, save_tier.tier, 'tier', (
      SELECT coalesce(max(position), 0) + 1 FROM groundswell.reward_tiers
      WHERE campaign_id = campaign.id));
  ELSE
    PERFORM groundswell.update_tier(changed_id, campaign.id, save_tier.expected_version,
      save_tier.tier);
  END IF;
  SELECT * INTO saved FROM groundswell.reward_tiers WHERE id = changed_id;
  log_id := groundswell.write_log('tier_changed', save_tier.request_id, at,
    user_id => campaign.creator_id, campaign_id => campaign.id, reason =>
    CASE WHEN save_tier.tier_id IS NULL THEN 'added: ' ELSE 'changed: ' END || saved.title);
  RETURN groundswell.finish(save_tier.request_id, jsonb_build_object('tier_id', saved.id,
    'campaign_id', saved.campaign_id, 'title', saved.title, 'price', saved.price,
    'quantity_available', saved.quantity_available, 'quantity_claimed', saved.quantity_claimed,
    'closed', saved.closed, 'position', saved.position, 'version', saved.version,
    'log_id', log_id));
END $$;
