-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Staff let the refunds of a campaign go on; any of them, not only who paused them.
-- Answers {campaign_id, paused_by, paused_at (of the pause that ended), log_id}.
CREATE FUNCTION groundswell.resume_refunds(campaign_id bigint, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('resume_refunds', jsonb_build_object(
    'campaign_id', resume_refunds.campaign_id), resume_refunds.request_id);
  campaign groundswell.campaigns;
  pause groundswell.refund_pauses;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  campaign := groundswell.lock_campaign(resume_refunds.campaign_id);
  DELETE FROM groundswell.refund_pauses WHERE campaign_id = campaign.id RETURNING * INTO pause;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW038', format('The refunds of campaign %s are not paused.',
      campaign.id), '{"field": "campaign_id"}');
  END IF;
  log_id := groundswell.write_log('campaign_changed', resume_refunds.request_id,
    groundswell.moment(), user_id => campaign.creator_id, campaign_id => campaign.id,
    reason => 'refunds resumed');
  RETURN groundswell.finish(resume_refunds.request_id, jsonb_build_object(
    'campaign_id', campaign.id, 'paused_by', pause.paused_by, 'paused_at', pause.paused_at,
    'log_id', log_id));
END $$;
