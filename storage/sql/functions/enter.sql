-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes the gates of an action, before its transaction begins: whoever waited for a row inside a
-- SERIALIZABLE transaction loses with 40001 when the lock is granted, whoever waited at the gate
-- begins with a fresh snapshot. One order for everyone: the campaign, then the wallets' slots
-- ascending. First frees what this session still holds; last says since when it holds them, in a
-- lock that nobody waits for (3, second): no client can hide that from end_stuck_sessions. Its plans
-- are kept, whatever the session wants for its pages.
--   campaign_id   the campaign that changes, or null
--   user_id       whose wallet changes; 0 for every wallet (deposit runs, releases); or null
--   pledge_id     a pledge, whose campaign and backer are then found; the creator's wallet too,
--                 for a refund after success is paid from it
--   refund_limit  that many of the campaign's confirmed pledges are given back, the oldest first:
--                 the wallets of their backers, who stay the same while the campaign's gate is held.
--                 Every wallet where it closes or gives the last ones back: its row then moves in
--                 the indexes, in pages that everybody reads who pledges
CREATE FUNCTION groundswell.enter(
  campaign_id bigint, user_id bigint, pledge_id bigint, refund_limit bigint DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  campaign bigint := enter.campaign_id;
  wallets bigint[];
  every boolean := coalesce(enter.user_id = 0, false);
  slot integer;
  taken text;  -- nothing, see guard()
BEGIN
  IF enter.pledge_id IS NOT NULL THEN
    SELECT p.campaign_id, ARRAY[p.user_id, c.creator_id] INTO campaign, wallets
    FROM groundswell.pledges p JOIN groundswell.campaigns c ON c.id = p.campaign_id
    WHERE p.id = enter.pledge_id;
  END IF;
  -- A null locks nothing. Setup holds (0, 0) exclusively while it changes the functions.
  taken := pg_advisory_unlock_all();
  taken := pg_advisory_lock_shared(0, 0);
  taken := pg_advisory_lock(1, (campaign % 2147483647)::integer);
  taken := pg_advisory_lock(2, (enter.user_id % 1024)::integer);
  IF enter.refund_limit IS NOT NULL THEN
    wallets := ARRAY(SELECT p.user_id FROM groundswell.pledges p
      WHERE p.campaign_id = campaign AND p.status = 'confirmed'
      ORDER BY p.id LIMIT greatest(enter.refund_limit, 0) + 1);
    every := cardinality(wallets) <= enter.refund_limit
      OR EXISTS (SELECT FROM groundswell.campaigns WHERE id = campaign AND status = 'active');
  END IF;
  IF every THEN
    wallets := ARRAY(SELECT generate_series(0, 1023));
  END IF;
  IF wallets IS NOT NULL THEN
    FOR slot IN SELECT DISTINCT (w % 1024)::integer FROM unnest(wallets) w ORDER BY 1 LOOP
      taken := pg_advisory_lock(2, slot);
    END LOOP;
  END IF;
  taken := pg_advisory_lock_shared(3,
    (floor(extract(epoch FROM clock_timestamp()))::bigint % 2147483647)::integer);
END $$;
