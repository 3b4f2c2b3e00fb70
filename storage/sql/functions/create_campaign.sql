-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person's new campaign with its reward tiers and milestones, open for pledges at once.
--   campaign  {creator_id, title, description, goal, deadline, cancellation_allowed,
--              tiers: [{title, description, price, quantity_available (null: unlimited)}],
--              milestones: [{title, description, target_amount}]}, at most 100 of each
-- Answers {campaign_id, creator_id, title, goal, deadline, status, cancellation_allowed, version,
-- tier_ids, milestone_ids (both in the order given), log_id}.
CREATE FUNCTION groundswell.create_campaign(campaign jsonb, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('create_campaign', jsonb_build_object(
    'campaign', create_campaign.campaign), create_campaign.request_id);
  wanted jsonb := create_campaign.campaign;
  made groundswell.campaigns;
  at timestamptz;
  tier_ids bigint[] := '{}';
  milestone_ids bigint[] := '{}';
  entry jsonb;
  place integer := 0;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.check_keys('campaign', wanted, 'creator_id', 'title', 'description', 'goal',
    'deadline', 'cancellation_allowed', 'tiers', 'milestones');
  made.creator_id := groundswell.json_value(wanted, 'creator_id', 'bigint');
  PERFORM groundswell.assert_acts_for(made.creator_id, 'creator_id');
  made.title := groundswell.check_text('title', groundswell.json_value(wanted, 'title', 'text'));
  made.description := groundswell.check_text('description',
    coalesce(groundswell.json_value(wanted, 'description', 'text'), ''), 20000, false);
  made.goal := groundswell.check_amount('goal',
    groundswell.json_value(wanted, 'goal', 'bigint')::bigint);
  made.deadline := groundswell.json_value(wanted, 'deadline', 'timestamptz');
  made.cancellation_allowed :=
    coalesce(groundswell.json_value(wanted, 'cancellation_allowed', 'boolean'), 'true');

  PERFORM groundswell.assert_active(made.creator_id, 'creator_id');
  -- Written, not only locked: a deactivation that looked for active campaigns before this one was
  -- there then fails at any isolation level that keeps its old snapshot.
  UPDATE groundswell.users SET active = active WHERE id = made.creator_id;
  at := groundswell.moment();
  PERFORM groundswell.check_deadline(made.deadline, at);
  INSERT INTO groundswell.campaigns
    (creator_id, title, description, goal, deadline, cancellation_allowed, created_at)
  VALUES (made.creator_id, made.title, made.description, made.goal, made.deadline,
    made.cancellation_allowed, at)
  RETURNING * INTO made;

  FOR entry IN SELECT jsonb_array_elements(groundswell.json_array(wanted, 'tiers', 100)) LOOP
    tier_ids := tier_ids || groundswell.insert_tier(made.id, entry,
      format('tiers[%s]', place), place + 1);
    place := place + 1;
  END LOOP;
  place := 0;
  FOR entry IN SELECT jsonb_array_elements(groundswell.json_array(wanted, 'milestones', 100)) LOOP
    milestone_ids := milestone_ids || groundswell.insert_milestone(made.id, entry,
      format('milestones[%s]', place), place + 1);
    place := place + 1;
  END LOOP;

  log_id := groundswell.write_log('campaign_created', create_campaign.request_id, at,
    user_id => made.creator_id, campaign_id => made.id, reason => made.title);
  RETURN groundswell.finish(create_campaign.request_id, jsonb_build_object(
    'campaign_id', made.id, 'creator_id', made.creator_id, 'title', made.title,
    'goal', made.goal, 'deadline', made.deadline, 'status', made.status,
    'cancellation_allowed', made.cancellation_allowed, 'version', made.version,
    'tier_ids', to_jsonb(tier_ids), 'milestone_ids', to_jsonb(milestone_ids),
    'log_id', log_id));
END $$;
