-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What moved, added up. Index: transaction_logs_by_time or transaction_logs_by_xid.
SELECT slice, type, lines, amount
FROM groundswell.money_flow(:since::text::pg_snapshot, :from_moment::timestamptz)
