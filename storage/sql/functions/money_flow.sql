-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What moved, added up, for the overview: deposits and confirmed pledges by slices of five minutes
-- (every zone's day begins at one), all else that changes a wallet without a slice.
--   since  null: deposits and pledges since from_moment, once (index transaction_logs_by_time);
--          a snapshot: every line that it did not see yet, each exactly once, however late it was
--          committed (transaction_logs_by_xid). What that costs depends on what was written
--          meanwhile, not on the log.
CREATE FUNCTION groundswell.money_flow(since pg_snapshot, from_moment timestamptz)
RETURNS TABLE (slice timestamptz, type text, lines bigint, amount bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
BEGIN
  IF NOT groundswell.caller_is('manager', 'staff', 'auditor') THEN
    PERFORM groundswell.refuse('GW003', 'Only staff and auditors look at all money.');
  END IF;
  IF money_flow.since IS NULL THEN
    RETURN QUERY SELECT date_bin('5 minutes', l.created_at, timestamptz '2000-01-01 00:00Z'),
      l.type::text, count(*), sum(l.amount)::bigint
    FROM groundswell.transaction_logs l
    WHERE l.created_at >= money_flow.from_moment AND l.type IN ('deposit', 'pledge_confirmed')
    GROUP BY 1, 2;
  ELSE
    RETURN QUERY SELECT CASE WHEN l.type IN ('deposit', 'pledge_confirmed')
        THEN date_bin('5 minutes', l.created_at, timestamptz '2000-01-01 00:00Z') END,
      l.type::text, count(*), sum(l.amount)::bigint
    FROM groundswell.transaction_logs l
    WHERE l.xid >= pg_snapshot_xmin(money_flow.since)
      AND NOT pg_visible_in_snapshot(l.xid, money_flow.since)
      AND l.type IN ('deposit', 'withdrawal', 'pledge_confirmed', 'refund', 'payout',
        'payout_returned')
    GROUP BY 1, 2;
  END IF;
END $$;
