-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes the gates of an action, before its transaction begins: whoever waited for a row inside a
-- SERIALIZABLE transaction loses with 40001 when the lock is granted, whoever waited at the gate
-- begins with a fresh snapshot. One order for everyone: the campaign, then the wallets' slots
-- ascending. First frees what this session still holds; last says since when it holds them, in a
-- lock that nobody waits for (3, second): no client can hide that from end_stuck_sessions. Its plans
-- are kept, whatever the session wants for its pages.
--   campaign_id  the campaign that changes, or null
--   user_id      whose wallet changes; 0 for every wallet (refund batches, deposit runs); or null
--   pledge_id    a pledge, whose campaign and backer are then found; the creator's wallet too,
--                for a refund after success is paid from it
CREATE FUNCTION groundswell.enter(campaign_id bigint, user_id bigint, pledge_id bigint)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  campaign bigint := enter.campaign_id;
  wallets bigint[];
  slot integer;
BEGIN
  PERFORM pg_advisory_unlock_all();
  -- Setup holds this one exclusively while it changes the functions.
  PERFORM pg_advisory_lock_shared(0, 0);
  IF enter.pledge_id IS NOT NULL THEN
    SELECT p.campaign_id, ARRAY[p.user_id, c.creator_id] INTO campaign, wallets
    FROM groundswell.pledges p JOIN groundswell.campaigns c ON c.id = p.campaign_id
    WHERE p.id = enter.pledge_id;
  END IF;
  IF campaign IS NOT NULL THEN
    PERFORM pg_advisory_lock(1, (campaign % 2147483647)::integer);
  END IF;
  IF enter.user_id = 0 THEN
    FOR slot IN 0..1023 LOOP
      PERFORM pg_advisory_lock(2, slot);
    END LOOP;
  ELSIF wallets IS NULL THEN  -- locks nothing for a null
    PERFORM pg_advisory_lock(2, (enter.user_id % 1024)::integer);
  ELSE
    FOR slot IN SELECT DISTINCT (w % 1024)::integer FROM unnest(wallets) w ORDER BY 1 LOOP
      PERFORM pg_advisory_lock(2, slot);
    END LOOP;
  END IF;
  PERFORM pg_advisory_lock_shared(3,
    (floor(extract(epoch FROM clock_timestamp()))::bigint % 2147483647)::integer);
END $$;
