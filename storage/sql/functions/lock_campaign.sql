-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The campaign's row, locked as its writers lock it.
CREATE FUNCTION groundswell.lock_campaign(campaign_id bigint) RETURNS groundswell.campaigns
LANGUAGE plpgsql
AS $$
DECLARE
  campaign groundswell.campaigns;
BEGIN
  SELECT * INTO campaign FROM groundswell.campaigns
  WHERE id = lock_campaign.campaign_id FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW030', format('There is no campaign %s.',
      lock_campaign.campaign_id), '{"field": "campaign_id"}');
  END IF;
  RETURN campaign;
END $$;
