-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The groups of this platform that the caller is in, by name; none for a login that was locked.
CREATE FUNCTION groundswell.caller_groups() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
  SELECT CASE WHEN (SELECT rolcanlogin FROM pg_roles WHERE rolname = session_user)
    THEN groundswell.groups_of(session_user::text) ELSE '{}' END
$$;
