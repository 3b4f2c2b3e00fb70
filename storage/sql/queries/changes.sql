-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The change feed: every line that the given snapshot did not see yet, with the snapshot to ask
-- from next. Lines may come twice, none is missed. Index: transaction_logs_by_xid.
SELECT l.id, l.type, l.user_id, l.campaign_id, l.pledge_id,
  pg_snapshot_xmin(pg_current_snapshot())::text
FROM groundswell.transaction_logs l
WHERE l.xid >= :since::text::xid8
ORDER BY l.xid, l.id
LIMIT :rows_max::bigint
