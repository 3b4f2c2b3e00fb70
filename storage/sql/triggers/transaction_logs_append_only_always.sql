-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Fires in a replica session too (session_replication_role).
ALTER TABLE groundswell.transaction_logs ENABLE ALWAYS TRIGGER transaction_logs_append_only;
