-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether the caller is a member of one of the platform's groups ('staff', 'manager', ...) and may
-- sign in at all; a superuser is a member of all. `only_row` is how every function finds the
-- settings: without it the planner, kept from sequential scans, sees costs that start the compiler
-- (tens of milliseconds). In PL/pgSQL, which keeps its plans: as an SQL function it cost each pledge
-- a third of its time.
CREATE FUNCTION groundswell.caller_is(VARIADIC groups text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
DECLARE
  prefix text := (SELECT role_prefix FROM groundswell.platform_settings WHERE only_row);
  one text;
BEGIN
  IF (SELECT rolcanlogin FROM pg_roles WHERE rolname = session_user) THEN
    FOREACH one IN ARRAY caller_is.groups LOOP
      IF pg_has_role(session_user, (prefix || '_' || one)::name, 'MEMBER') THEN
        RETURN true;
      END IF;
    END LOOP;
  END IF;
  RETURN false;
END $$;
