-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A backer promises an amount to a campaign, with or without a reward tier; pay_now confirms it at
-- once from the wallet, otherwise the place is held until it is confirmed, cancelled or lapses.
-- Every check stands in the write that depends on it (campaign, tier, wallet in this order), so it
-- holds at any isolation level. Its rows are found by their keys, so one plan is as good as another:
-- planned five times, as "auto" would, a session's first ten pledges took a quarter longer.
-- Answers {pledge_id, user_id, campaign_id, tier_id, amount, status, balance (null if pending),
-- current_funds, pending_funds, tier_left (null if unlimited), log_id}.
CREATE FUNCTION groundswell.place_pledge(
  user_id bigint, campaign_id bigint, tier_id bigint, amount bigint, pay_now boolean,
  anonymous boolean, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('place_pledge', jsonb_build_object(
    'user_id', place_pledge.user_id, 'campaign_id', place_pledge.campaign_id,
    'tier_id', place_pledge.tier_id, 'amount', place_pledge.amount,
    'pay_now', place_pledge.pay_now, 'anonymous', place_pledge.anonymous),
    place_pledge.request_id);
  paid boolean := coalesce(place_pledge.pay_now, false);
  campaign groundswell.campaigns;
  tier groundswell.reward_tiers;
  at timestamptz;
  balance bigint;
  pledge_id bigint;
  log_id bigint;
  checked text;  -- nothing, see guard()
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  UPDATE groundswell.campaigns c SET
    current_funds = current_funds + CASE WHEN paid THEN place_pledge.amount ELSE 0 END,
    pending_funds = pending_funds + CASE WHEN paid THEN 0 ELSE place_pledge.amount END
  FROM groundswell.platform_settings s
  WHERE c.id = place_pledge.campaign_id AND c.status = 'active' AND s.only_row
    AND place_pledge.amount BETWEEN s.pledge_min AND s.pledge_max
  RETURNING c.* INTO campaign;
  IF NOT FOUND THEN
    PERFORM groundswell.check_amount('amount', place_pledge.amount, pledge_min, pledge_max)
    FROM groundswell.platform_settings WHERE only_row;
    campaign := groundswell.lock_campaign(place_pledge.campaign_id);
  END IF;
  at := groundswell.moment();
  checked := groundswell.assert_acts_for(place_pledge.user_id);
  checked := groundswell.assert_takes_pledges(campaign, at);
  IF campaign.creator_id = place_pledge.user_id THEN
    PERFORM groundswell.refuse('GW065', 'A creator cannot pledge to the own campaign.',
      '{"field": "user_id"}');
  END IF;

  IF place_pledge.tier_id IS NOT NULL THEN
    tier := groundswell.claim_tier(place_pledge.campaign_id, place_pledge.tier_id,
      place_pledge.amount);
  END IF;

  IF paid THEN
    balance := groundswell.debit_wallet(place_pledge.user_id, place_pledge.amount);
  ELSE
    PERFORM groundswell.assert_active(place_pledge.user_id);
  END IF;

  INSERT INTO groundswell.pledges
    (user_id, campaign_id, tier_id, amount, status, anonymous, created_at, confirmed_at)
  VALUES (place_pledge.user_id, place_pledge.campaign_id, place_pledge.tier_id,
    place_pledge.amount, CASE WHEN paid THEN 'confirmed' ELSE 'pending' END,
    coalesce(place_pledge.anonymous, false), at, CASE WHEN paid THEN at END)
  RETURNING id INTO pledge_id;
  log_id := groundswell.write_log(CASE WHEN paid THEN 'pledge_confirmed' ELSE 'pledge' END,
    place_pledge.request_id, at, place_pledge.amount, place_pledge.user_id,
    place_pledge.campaign_id, pledge_id);
  IF paid THEN
    checked := groundswell.follow_milestones(place_pledge.campaign_id, campaign.current_funds, at,
      place_pledge.request_id);
  END IF;

  RETURN groundswell.finish(place_pledge.request_id, jsonb_build_object(
    'pledge_id', pledge_id, 'user_id', place_pledge.user_id,
    'campaign_id', place_pledge.campaign_id, 'tier_id', place_pledge.tier_id,
    'amount', place_pledge.amount, 'status', CASE WHEN paid THEN 'confirmed' ELSE 'pending' END,
    'balance', balance, 'current_funds', campaign.current_funds,
    'pending_funds', campaign.pending_funds,
    'tier_left', tier.quantity_available - tier.quantity_claimed, 'log_id', log_id));
END $$;
