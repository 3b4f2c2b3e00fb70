-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The change feed, with the snapshot to ask from next. Index: transaction_logs_by_xid.
SELECT log_id, type, user_id, campaign_id, pledge_id, next
FROM groundswell.changes(:since::text::xid8, :rows_max::bigint)
