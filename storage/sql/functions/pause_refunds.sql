-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Staff pause the refunds of a failed campaign, with a reason: the batch under way is finished, then
-- no console and no service goes on until somebody resumes. Money stays as it is: what was refunded
-- is refunded, the rest is in escrow.
-- Answers {campaign_id, paused_by, paused_at, log_id}.
CREATE FUNCTION groundswell.pause_refunds(campaign_id bigint, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('pause_refunds', jsonb_build_object(
    'campaign_id', pause_refunds.campaign_id, 'reason', pause_refunds.reason),
    pause_refunds.request_id);
  campaign groundswell.campaigns;
  at timestamptz;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.assert_reason(pause_refunds.reason);
  campaign := groundswell.lock_campaign(pause_refunds.campaign_id);
  at := groundswell.moment();
  IF NOT campaign.refunds_left THEN
    PERFORM groundswell.refuse('GW037', format('Campaign %s has nothing to refund: it is %s.',
      campaign.id, campaign.status),
      jsonb_build_object('field', 'campaign_id', 'status', campaign.status));
  END IF;
  PERFORM groundswell.assert_refunds_run(campaign);
  INSERT INTO groundswell.refund_pauses (campaign_id, paused_by, paused_at, reason)
  VALUES (campaign.id, session_user, at, pause_refunds.reason);
  log_id := groundswell.write_log('campaign_changed', pause_refunds.request_id, at,
    user_id => campaign.creator_id, campaign_id => campaign.id,
    reason => 'refunds paused: ' || pause_refunds.reason);
  RETURN groundswell.finish(pause_refunds.request_id, jsonb_build_object(
    'campaign_id', campaign.id, 'paused_by', session_user, 'paused_at', at, 'log_id', log_id));
END $$;
