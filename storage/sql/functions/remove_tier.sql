-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes away a reward tier that nobody ever claimed.
-- Answers {tier_id, campaign_id, title, log_id}.
CREATE FUNCTION groundswell.remove_tier(tier_id bigint, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('remove_tier', jsonb_build_object(
    'tier_id', remove_tier.tier_id), remove_tier.request_id);
  campaign groundswell.campaigns;
  gone groundswell.reward_tiers;
  at timestamptz;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  SELECT campaign_id INTO gone.campaign_id FROM groundswell.reward_tiers
  WHERE id = remove_tier.tier_id;
  IF FOUND THEN
    campaign := groundswell.lock_campaign(gone.campaign_id);
    PERFORM groundswell.assert_acts_for(campaign.creator_id, 'tier_id');
    at := groundswell.moment();
    PERFORM groundswell.assert_takes_pledges(campaign, at);
    DELETE FROM groundswell.reward_tiers WHERE id = remove_tier.tier_id AND NOT ever_claimed
    RETURNING * INTO gone;
    IF NOT FOUND THEN
      SELECT * INTO gone FROM groundswell.reward_tiers WHERE id = remove_tier.tier_id;
      IF FOUND THEN
        PERFORM groundswell.refuse('GW046', format('The reward tier %s was pledged for.',
          gone.title), jsonb_build_object('field', 'tier_id', 'tier', gone.title));
      END IF;
    END IF;
  END IF;
  IF gone.id IS NULL THEN
    PERFORM groundswell.refuse('GW040', format('There is no reward tier %s.',
      remove_tier.tier_id), '{"field": "tier_id"}');
  END IF;
  log_id := groundswell.write_log('tier_changed', remove_tier.request_id, at,
    user_id => campaign.creator_id, campaign_id => campaign.id,
    reason => 'removed: ' || gone.title);
  RETURN groundswell.finish(remove_tier.request_id, jsonb_build_object('tier_id', gone.id,
    'campaign_id', gone.campaign_id, 'title', gone.title, 'log_id', log_id));
END $$;
