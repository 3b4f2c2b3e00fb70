-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Closes a campaign that is due, and refunds up to refund_limit pledges of a failed one, in the
-- same transaction. Whoever calls again, with a fresh request id, goes on; on a campaign that is
-- not due, or done, it changes nothing. Twice, late, from two consoles, after a crash: the same
-- result, once. Refused while its refunds are paused.
-- Answers {campaign_id, status, closed (by this call), refunded, refunded_amount, left,
-- others_wait}.
CREATE FUNCTION groundswell.close_campaign(
  campaign_id bigint, refund_limit integer, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('close_campaign', jsonb_build_object(
    'campaign_id', close_campaign.campaign_id, 'refund_limit', close_campaign.refund_limit),
    close_campaign.request_id);
  campaign groundswell.campaigns;
  at timestamptz;
  closed boolean := false;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.check_amount('refund_limit', close_campaign.refund_limit, 0, 1000000);
  campaign := groundswell.lock_campaign(close_campaign.campaign_id);
  PERFORM groundswell.assert_refunds_run(campaign);
  at := groundswell.moment();
  IF campaign.status = 'active' AND groundswell.is_due(campaign.deadline, at) THEN
    campaign := groundswell.settle_campaign(campaign, 'deadline', at, close_campaign.request_id);
    closed := true;
  END IF;
  RETURN groundswell.finish(close_campaign.request_id,
    jsonb_build_object('campaign_id', campaign.id, 'status', campaign.status, 'closed', closed)
    || groundswell.refund_batch(campaign, close_campaign.refund_limit, at,
      close_campaign.request_id));
END $$;
