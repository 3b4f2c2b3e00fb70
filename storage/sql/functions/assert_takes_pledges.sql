-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The campaign, whose row is locked, is active and `at` is before its deadline; otherwise the
-- refusal that says which of the two it is not.
CREATE FUNCTION groundswell.assert_takes_pledges(campaign groundswell.campaigns, at timestamptz)
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF campaign.status <> 'active' THEN
    PERFORM groundswell.refuse('GW031', format('Campaign %s is closed: it is %s.',
      campaign.id, campaign.status), jsonb_build_object('status', campaign.status));
  ELSIF groundswell.is_due(campaign.deadline, at) OR at < campaign.created_at THEN
    PERFORM groundswell.refuse('GW032', format('The deadline of campaign %s has passed.',
      campaign.id), jsonb_build_object('deadline', campaign.deadline));
  END IF;
END $$;
