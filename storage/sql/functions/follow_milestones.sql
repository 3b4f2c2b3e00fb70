-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Milestones follow the confirmed funds both ways while a campaign is active; each flip is logged.
CREATE FUNCTION groundswell.follow_milestones(
  campaign_id bigint, funds bigint, at timestamptz, request_id uuid)
RETURNS void
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  flipped groundswell.campaign_milestones;
BEGIN
  -- A look is cheaper than an update of nothing, which is what most pledges come to.
  IF NOT EXISTS (SELECT FROM groundswell.campaign_milestones
      WHERE campaign_id = follow_milestones.campaign_id
        AND achieved <> (target_amount <= follow_milestones.funds)) THEN
    RETURN;
  END IF;
  FOR flipped IN
    UPDATE groundswell.campaign_milestones
    SET achieved = NOT achieved,
      achieved_at = CASE WHEN achieved THEN NULL ELSE follow_milestones.at END
    WHERE campaign_id = follow_milestones.campaign_id
      AND achieved <> (target_amount <= follow_milestones.funds)
    RETURNING *
  LOOP
    PERFORM groundswell.write_log(
      CASE WHEN flipped.achieved THEN 'milestone_reached' ELSE 'milestone_lost' END,
      follow_milestones.request_id, follow_milestones.at,
      campaign_id => follow_milestones.campaign_id, reason => flipped.title);
  END LOOP;
END $$;
