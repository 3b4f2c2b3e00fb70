-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes away a milestone of a running campaign.
-- Answers {milestone_id, campaign_id, title, log_id}.
CREATE FUNCTION groundswell.remove_milestone(milestone_id bigint, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('remove_milestone', jsonb_build_object(
    'milestone_id', remove_milestone.milestone_id), remove_milestone.request_id);
  campaign groundswell.campaigns;
  gone groundswell.campaign_milestones;
  at timestamptz;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  SELECT campaign_id INTO gone.campaign_id FROM groundswell.campaign_milestones
  WHERE id = remove_milestone.milestone_id;
  IF FOUND THEN
    campaign := groundswell.lock_campaign(gone.campaign_id);
    PERFORM groundswell.assert_acts_for(campaign.creator_id, 'milestone_id');
    at := groundswell.moment();
    PERFORM groundswell.assert_takes_pledges(campaign, at);
    DELETE FROM groundswell.campaign_milestones WHERE id = remove_milestone.milestone_id
    RETURNING * INTO gone;
  END IF;
  IF gone.id IS NULL THEN
    PERFORM groundswell.refuse('GW050', format('There is no milestone %s.',
      remove_milestone.milestone_id), '{"field": "milestone_id"}');
  END IF;
  log_id := groundswell.write_log('campaign_changed', remove_milestone.request_id, at,
    user_id => campaign.creator_id, campaign_id => campaign.id,
    reason => 'milestone removed: ' || gone.title);
  RETURN groundswell.finish(remove_milestone.request_id, jsonb_build_object(
    'milestone_id', gone.id, 'campaign_id', gone.campaign_id, 'title', gone.title,
    'log_id', log_id));
END $$;
