-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether the caller is a member of one of the platform's groups ('staff', 'manager', ...) and may
-- sign in at all; a superuser is a member of all. `only_row` is how every function finds the
-- settings: without it the planner, kept from sequential scans, sees costs that start the compiler
-- (tens of milliseconds).
CREATE FUNCTION groundswell.caller_is(VARIADIC groups text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
  SELECT coalesce(bool_or(pg_has_role(session_user, (s.role_prefix || '_' || g)::name, 'MEMBER')),
    false) AND (SELECT rolcanlogin FROM pg_roles WHERE rolname = session_user)
  FROM groundswell.platform_settings s, unnest(caller_is.groups) g
  WHERE s.only_row
$$;
