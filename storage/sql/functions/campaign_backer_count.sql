-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How many paid pledges a campaign has, for everyone. Index: pledges_open.
CREATE FUNCTION groundswell.campaign_backer_count(campaign_id bigint) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
  SELECT count(*) FROM groundswell.pledges p
  WHERE p.campaign_id = campaign_backer_count.campaign_id AND p.status = 'confirmed'
$$;
