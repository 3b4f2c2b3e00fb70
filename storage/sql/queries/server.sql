-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The server's settings that the books rely on; times in milliseconds, as this session has them and
-- as any other of this login would.
SELECT current_setting('server_version_num')::bigint, current_setting('server_version'),
  max(s.setting) FILTER (WHERE s.name = 'fsync'),
  max(s.setting) FILTER (WHERE s.name = 'synchronous_commit'),
  max(s.reset_val) FILTER (WHERE s.name = 'synchronous_commit'),
  max(s.setting) FILTER (WHERE s.name = 'full_page_writes'),
  max(s.setting) FILTER (WHERE s.name = 'data_checksums'),
  max(s.setting) FILTER (WHERE s.name = 'max_pred_locks_per_transaction'),
  max(s.setting) FILTER (WHERE s.name = 'max_connections'),
  max(s.setting) FILTER (WHERE s.name = 'idle_session_timeout'),
  max(s.setting) FILTER (WHERE s.name = 'idle_in_transaction_session_timeout'),
  max(s.reset_val) FILTER (WHERE s.name = 'idle_in_transaction_session_timeout'),
  max(s.setting) FILTER (WHERE s.name = 'log_min_error_statement'),
  max(s.setting) FILTER (WHERE s.name = 'synchronous_standby_names')
FROM pg_catalog.pg_settings s
