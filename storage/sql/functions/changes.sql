-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The change feed: every line of the log that the given snapshot did not see yet, with the snapshot
-- to ask from next. Lines may come twice, none is missed. Which campaign changed is everyone's;
-- persons and pledges only for whom the line itself is to be seen.
-- A function, for under a policy xid8 comparisons lose the index: transaction_logs_by_xid.
CREATE FUNCTION groundswell.changes(since xid8, rows_max bigint)
RETURNS TABLE (log_id bigint, type text, user_id bigint, campaign_id bigint, pledge_id bigint,
  next text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
#variable_conflict use_column
DECLARE
  me bigint := groundswell.caller_id();
  sees_all boolean := groundswell.caller_is('manager', 'staff', 'auditor');
BEGIN
  RETURN QUERY SELECT l.id, l.type::text, CASE WHEN sees_all OR l.user_id = me THEN l.user_id END,
    l.campaign_id, CASE WHEN sees_all OR l.user_id = me THEN l.pledge_id END,
    pg_snapshot_xmin(pg_current_snapshot())::text
  FROM groundswell.transaction_logs l
  WHERE l.xid >= changes.since
  ORDER BY l.xid, l.id
  LIMIT changes.rows_max;
END $$;
