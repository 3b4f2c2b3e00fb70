-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A new milestone (milestone_id null) or changes to one; of a change, a missing or null field stays
-- as it is. It is reached, or lost again, at once where the confirmed funds say so.
--   milestone  {title, description, target_amount}
-- Answers {milestone_id, campaign_id, title, target_amount, achieved, version, log_id}.
CREATE FUNCTION groundswell.save_milestone(
  milestone_id bigint, campaign_id bigint, expected_version integer, milestone jsonb,
  request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('save_milestone', jsonb_build_object(
    'milestone_id', save_milestone.milestone_id, 'campaign_id', save_milestone.campaign_id,
    'expected_version', save_milestone.expected_version,
    'milestone', save_milestone.milestone), save_milestone.request_id);
  campaign groundswell.campaigns;
  saved groundswell.campaign_milestones;
  changed_id bigint := save_milestone.milestone_id;
  at timestamptz;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  campaign := groundswell.lock_campaign(save_milestone.campaign_id);
  PERFORM groundswell.assert_acts_for(campaign.creator_id, 'campaign_id');
  at := groundswell.moment();
  PERFORM groundswell.assert_takes_pledges(campaign, at);
  -- Written, not only locked: a pledge that began before this milestone was there would not see it
  -- and leave it behind the funds; so it fails at any level that keeps its old snapshot.
  UPDATE groundswell.campaigns SET status = status WHERE id = campaign.id;
  IF changed_id IS NULL THEN
    changed_id := groundswell.insert_milestone(campaign.id, save_milestone.milestone,
      'milestone', (SELECT coalesce(max(position), 0) + 1 FROM groundswell.campaign_milestones
      WHERE campaign_id = campaign.id));
  ELSE
    PERFORM groundswell.update_milestone(changed_id, campaign.id,
      save_milestone.expected_version, save_milestone.milestone);
  END IF;
  SELECT * INTO saved FROM groundswell.campaign_milestones WHERE id = changed_id;
  log_id := groundswell.write_log('campaign_changed', save_milestone.request_id, at,
    user_id => campaign.creator_id, campaign_id => campaign.id, reason =>
    CASE WHEN save_milestone.milestone_id IS NULL THEN 'milestone added: '
      ELSE 'milestone changed: ' END || saved.title);
  PERFORM groundswell.follow_milestones(campaign.id, campaign.current_funds, at,
    save_milestone.request_id);
  SELECT * INTO saved FROM groundswell.campaign_milestones WHERE id = changed_id;
  RETURN groundswell.finish(save_milestone.request_id, jsonb_build_object(
    'milestone_id', saved.id, 'campaign_id', saved.campaign_id, 'title', saved.title,
    'target_amount', saved.target_amount, 'achieved', saved.achieved,
    'version', saved.version, 'log_id', log_id));
END $$;
