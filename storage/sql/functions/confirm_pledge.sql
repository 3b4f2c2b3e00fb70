-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Pays a pending pledge from its backer's wallet: before the campaign's deadline and before the
-- pledge's hold lapsed. Its place in the tier was taken when it was made.
-- Answers {pledge_id, user_id, campaign_id, tier_id, amount, status, balance_before, balance,
-- current_funds, pending_funds, log_id}.
CREATE FUNCTION groundswell.confirm_pledge(pledge_id bigint, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('confirm_pledge', jsonb_build_object(
    'pledge_id', confirm_pledge.pledge_id), confirm_pledge.request_id);
  campaign groundswell.campaigns;
  pledge groundswell.pledges;
  held_until timestamptz(3);
  at timestamptz;
  new_balance bigint;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  campaign := groundswell.lock_pledge_campaign(confirm_pledge.pledge_id);
  at := groundswell.moment();
  SELECT * INTO pledge FROM groundswell.pledges WHERE id = confirm_pledge.pledge_id;
  PERFORM groundswell.assert_acts_for(pledge.user_id, 'pledge_id');
  PERFORM groundswell.assert_not_refunded(pledge);
  IF pledge.status <> 'pending' THEN
    PERFORM groundswell.refuse('GW061', format('Pledge %s is %s, not pending.', pledge.id,
      pledge.status), jsonb_build_object('field', 'pledge_id', 'status', pledge.status));
  END IF;
  PERFORM groundswell.assert_takes_pledges(campaign, at);
  SELECT pledge.created_at + pending_hold INTO held_until
  FROM groundswell.platform_settings WHERE only_row;
  IF held_until <= at THEN
    PERFORM groundswell.refuse('GW061', format('The hold of pledge %s has lapsed.', pledge.id),
      jsonb_build_object('field', 'pledge_id', 'status', 'lapsed', 'held_until', held_until));
  END IF;

  UPDATE groundswell.campaigns SET current_funds = current_funds + pledge.amount,
    pending_funds = pending_funds - pledge.amount
  WHERE id = campaign.id AND status = 'active'
  RETURNING * INTO campaign;
  new_balance := groundswell.debit_wallet(pledge.user_id, pledge.amount, 'pledge_id');
  UPDATE groundswell.pledges SET status = 'confirmed', confirmed_at = at
  WHERE id = pledge.id AND status = 'pending'
  RETURNING * INTO STRICT pledge;
  log_id := groundswell.write_log('pledge_confirmed', confirm_pledge.request_id, at,
    pledge.amount, pledge.user_id, pledge.campaign_id, pledge.id);
  PERFORM groundswell.follow_milestones(campaign.id, campaign.current_funds, at,
    confirm_pledge.request_id);
  RETURN groundswell.finish(confirm_pledge.request_id, jsonb_build_object(
    'pledge_id', pledge.id, 'user_id', pledge.user_id, 'campaign_id', pledge.campaign_id,
    'tier_id', pledge.tier_id, 'amount', pledge.amount, 'status', pledge.status,
    'balance_before', new_balance + pledge.amount, 'balance', new_balance,
    'current_funds', campaign.current_funds, 'pending_funds', campaign.pending_funds,
    'log_id', log_id));
END $$;
