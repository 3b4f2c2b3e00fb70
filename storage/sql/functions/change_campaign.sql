-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Changes a running campaign; a missing or null field stays as it is. Goal and deadline are frozen
-- from the first pledge on, whatever became of it.
--   changes  {title, description, goal, deadline, cancellation_allowed}
-- Answers {campaign_id, title, goal, deadline, status, cancellation_allowed, version, log_id}.
CREATE FUNCTION groundswell.change_campaign(
  campaign_id bigint, expected_version integer, changes jsonb, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('change_campaign', jsonb_build_object(
    'campaign_id', change_campaign.campaign_id,
    'expected_version', change_campaign.expected_version, 'changes', change_campaign.changes),
    change_campaign.request_id);
  wanted jsonb := change_campaign.changes;
  old groundswell.campaigns;
  new groundswell.campaigns;
  at timestamptz;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.check_keys('changes', wanted, 'title', 'description', 'goal', 'deadline',
    'cancellation_allowed');
  old := groundswell.lock_campaign(change_campaign.campaign_id);
  PERFORM groundswell.assert_acts_for(old.creator_id, 'campaign_id');
  at := groundswell.moment();
  PERFORM groundswell.assert_takes_pledges(old, at);
  PERFORM groundswell.assert_version(change_campaign.expected_version, old.version);
  new := old;
  new.title := groundswell.check_text('title',
    coalesce(groundswell.json_value(wanted, 'title', 'text'), old.title));
  new.description := groundswell.check_text('description',
    coalesce(groundswell.json_value(wanted, 'description', 'text'), old.description),
    20000, false);
  new.goal := groundswell.check_amount('goal',
    coalesce(groundswell.json_value(wanted, 'goal', 'bigint')::bigint, old.goal));
  new.deadline := coalesce(groundswell.json_value(wanted, 'deadline', 'timestamptz')
    ::timestamptz(3), old.deadline);
  new.cancellation_allowed := coalesce(groundswell.json_value(wanted, 'cancellation_allowed',
    'boolean')::boolean, old.cancellation_allowed);
  IF new.goal <> old.goal OR new.deadline <> old.deadline THEN
    PERFORM groundswell.assert_no_pledges(old, new);
  END IF;
  IF new.deadline <> old.deadline THEN
    PERFORM groundswell.check_deadline(new.deadline, at);
  END IF;

  UPDATE groundswell.campaigns SET title = new.title, description = new.description,
    goal = new.goal, deadline = new.deadline, cancellation_allowed = new.cancellation_allowed,
    version = version + 1
  WHERE id = old.id
  RETURNING * INTO new;
  log_id := groundswell.write_log('campaign_changed', change_campaign.request_id, at,
    user_id => new.creator_id, campaign_id => new.id, reason => 'changed: ' || concat_ws(', ',
      CASE WHEN new.title <> old.title THEN 'title' END,
      CASE WHEN new.description <> old.description THEN 'description' END,
      CASE WHEN new.goal <> old.goal THEN format('goal from %s to %s', old.goal, new.goal) END,
      CASE WHEN new.deadline <> old.deadline THEN 'deadline' END,
      CASE WHEN new.cancellation_allowed <> old.cancellation_allowed THEN 'cancellation' END));
  RETURN groundswell.finish(change_campaign.request_id, jsonb_build_object(
    'campaign_id', new.id, 'title', new.title, 'goal', new.goal, 'deadline', new.deadline,
    'status', new.status, 'cancellation_allowed', new.cancellation_allowed,
    'version', new.version, 'log_id', log_id));
END $$;
