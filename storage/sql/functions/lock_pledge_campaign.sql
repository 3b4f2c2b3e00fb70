-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The row of a pledge's campaign, locked: whoever changes a pledge's state writes that row too, so
-- the pledge, read after this, stays as it is until the action ends.
CREATE FUNCTION groundswell.lock_pledge_campaign(pledge_id bigint) RETURNS groundswell.campaigns
LANGUAGE plpgsql
AS $$
DECLARE
  pledged_to bigint;
BEGIN
  SELECT campaign_id INTO pledged_to FROM groundswell.pledges
  WHERE id = lock_pledge_campaign.pledge_id;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW060', format('There is no pledge %s.',
      lock_pledge_campaign.pledge_id), '{"field": "pledge_id"}');
  END IF;
  RETURN groundswell.lock_campaign(pledged_to);
END $$;
