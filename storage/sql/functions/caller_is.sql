-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether the caller is a member of one of the platform's groups and may sign in at all, which a
-- locked login may not. In PL/pgSQL, which keeps its plans: as an SQL function it cost each pledge
-- a third of its time.
CREATE FUNCTION groundswell.caller_is(VARIADIC groups text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
BEGIN
  RETURN (SELECT rolcanlogin FROM pg_roles WHERE rolname = session_user)
    AND groundswell.caller_in(VARIADIC caller_is.groups);
END $$;
