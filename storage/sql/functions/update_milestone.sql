-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Changes a milestone of a campaign whose row is locked, or refuses.
CREATE FUNCTION groundswell.update_milestone(
  milestone_id bigint, campaign_id bigint, expected_version integer, milestone jsonb)
RETURNS void
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  old groundswell.campaign_milestones;
  new groundswell.campaign_milestones;
BEGIN
  PERFORM groundswell.check_keys('milestone', update_milestone.milestone, 'title', 'description',
    'target_amount');
  SELECT * INTO old FROM groundswell.campaign_milestones
  WHERE id = update_milestone.milestone_id AND campaign_id = update_milestone.campaign_id
  FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW050', format('Campaign %s has no milestone %s.',
      update_milestone.campaign_id, update_milestone.milestone_id), '{"field": "milestone_id"}');
  END IF;
  PERFORM groundswell.assert_version(update_milestone.expected_version, old.version);
  new.title := groundswell.check_text('title',
    coalesce(groundswell.json_value(milestone, 'title', 'text'), old.title));
  new.description := groundswell.check_text('description',
    coalesce(groundswell.json_value(milestone, 'description', 'text'), old.description),
    20000, false);
  new.target_amount := groundswell.check_amount('target_amount', coalesce(
    groundswell.json_value(milestone, 'target_amount', 'bigint')::bigint, old.target_amount));
  UPDATE groundswell.campaign_milestones SET title = new.title, description = new.description,
    target_amount = new.target_amount, version = version + 1
  WHERE id = old.id;
END $$;
