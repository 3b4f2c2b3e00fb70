-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who signed in (session_user), whatever role was set since; null for a login without a person, and
-- for one that was locked and whose session is about to end.
CREATE FUNCTION groundswell.caller_id() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
BEGIN
  RETURN (SELECT u.id FROM groundswell.users u WHERE u.login = session_user
    AND (SELECT rolcanlogin FROM pg_roles WHERE rolname = session_user));
END $$;
