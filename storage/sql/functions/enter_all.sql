-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes the gates of several actions that are done in one transaction, before it begins, as enter()
-- does for one and in the same order, so that the two never wait for each other in a circle: the
-- campaigns ascending, then the wallets' slots ascending, then since when.
--   campaign_ids  the campaigns that change
--   user_ids      whose wallets change; 0 among them for every wallet
--   pledge_ids    pledges, whose campaigns, backers and creators are then found
CREATE FUNCTION groundswell.enter_all(
  campaign_ids bigint[], user_ids bigint[], pledge_ids bigint[])
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  campaigns bigint[];
  wallets bigint[];
  slot integer;
BEGIN
  SELECT array_agg(p.campaign_id), array_agg(p.user_id) || array_agg(c.creator_id)
  INTO campaigns, wallets
  FROM groundswell.pledges p JOIN groundswell.campaigns c ON c.id = p.campaign_id
  WHERE p.id = ANY (enter_all.pledge_ids);
  campaigns := campaigns || enter_all.campaign_ids;
  wallets := wallets || enter_all.user_ids;
  IF 0 = ANY (wallets) THEN
    wallets := ARRAY(SELECT generate_series(0, 1023));
  END IF;
  PERFORM pg_advisory_unlock_all(), pg_advisory_lock_shared(0, 0);
  FOR slot IN SELECT DISTINCT (c % 2147483647)::integer FROM unnest(campaigns) c
    WHERE c IS NOT NULL ORDER BY 1
  LOOP
    PERFORM pg_advisory_lock(1, slot);
  END LOOP;
  FOR slot IN SELECT DISTINCT (w % 1024)::integer FROM unnest(wallets) w
    WHERE w IS NOT NULL ORDER BY 1
  LOOP
    PERFORM pg_advisory_lock(2, slot);
  END LOOP;
  PERFORM pg_advisory_lock_shared(3,
    (floor(extract(epoch FROM clock_timestamp()))::bigint % 2147483647)::integer);
END $$;
