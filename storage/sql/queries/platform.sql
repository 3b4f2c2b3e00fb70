-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the console must know of the platform and of who is signed in.
SELECT s.platform_id::text, s.name, s.role_prefix, s.currency_code, s.currency_exponent,
  s.pledge_min, s.pledge_max, extract(epoch FROM s.pending_hold)::bigint,
  extract(epoch FROM s.cancellation_locked_for)::bigint, s.scratch, session_user::text,
  (SELECT r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = session_user),
  array_to_string(groundswell.caller_groups(), ','),
  groundswell.schema_version(), current_setting('server_version_num')::bigint,
  date_trunc('milliseconds', clock_timestamp())
FROM groundswell.platform_settings s
