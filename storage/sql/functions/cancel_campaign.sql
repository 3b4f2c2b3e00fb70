-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Its creator or staff end a whole campaign before it closed, with a reason: it failed, pending
-- pledges are released, up to refund_limit pledges are refunded in the same transaction; whoever
-- calls close_campaign then, goes on.
-- Answers as close_campaign: {campaign_id, status, closed, refunded, refunded_amount, left,
-- others_wait}.
CREATE FUNCTION groundswell.cancel_campaign(
  campaign_id bigint, reason text, refund_limit integer, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('cancel_campaign', jsonb_build_object(
    'campaign_id', cancel_campaign.campaign_id, 'reason', cancel_campaign.reason,
    'refund_limit', cancel_campaign.refund_limit), cancel_campaign.request_id);
  campaign groundswell.campaigns;
  at timestamptz;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.assert_reason(cancel_campaign.reason);
  PERFORM groundswell.check_amount('refund_limit', cancel_campaign.refund_limit, 0, 1000000);
  campaign := groundswell.lock_campaign(cancel_campaign.campaign_id);
  at := groundswell.moment();
  PERFORM groundswell.assert_acts_for(campaign.creator_id, 'campaign_id');
  IF campaign.status <> 'active' THEN
    PERFORM groundswell.refuse('GW031', format('Campaign %s is closed: it is %s.',
      campaign.id, campaign.status),
      jsonb_build_object('field', 'campaign_id', 'status', campaign.status));
  END IF;
  campaign := groundswell.settle_campaign(campaign, 'cancelled', at, cancel_campaign.request_id,
    cancel_campaign.reason);
  RETURN groundswell.finish(cancel_campaign.request_id,
    jsonb_build_object('campaign_id', campaign.id, 'status', campaign.status, 'closed', true)
    || groundswell.refund_batch(campaign, cancel_campaign.refund_limit, at,
      cancel_campaign.request_id));
END $$;
