-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A new milestone from its JSON, or the refusal that names the field; answers its id. Whether it
-- is reached already is follow_milestones' to say.
CREATE FUNCTION groundswell.insert_milestone(
  campaign_id bigint, milestone jsonb, field text, place integer)
RETURNS bigint
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  prefix text :=
    CASE insert_milestone.field WHEN 'milestone' THEN '' ELSE insert_milestone.field || '.' END;
  made groundswell.campaign_milestones;
BEGIN
  PERFORM groundswell.check_keys(insert_milestone.field, insert_milestone.milestone, 'title',
    'description', 'target_amount');
  made.title := groundswell.check_text(prefix || 'title',
    groundswell.json_value(insert_milestone.milestone, 'title', 'text', prefix));
  made.description := groundswell.check_text(prefix || 'description', coalesce(
    groundswell.json_value(insert_milestone.milestone, 'description', 'text', prefix), ''),
    20000, false);
  made.target_amount := groundswell.check_amount(prefix || 'target_amount',
    groundswell.json_value(insert_milestone.milestone, 'target_amount', 'bigint', prefix)::bigint);
  INSERT INTO groundswell.campaign_milestones
    (campaign_id, title, description, target_amount, position)
  VALUES (insert_milestone.campaign_id, made.title, made.description, made.target_amount,
    insert_milestone.place)
  RETURNING id INTO made.id;
  RETURN made.id;
END $$;
