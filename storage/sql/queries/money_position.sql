-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- From where money_flow goes on, of the transaction's snapshot.
SELECT pg_current_snapshot()::text
