-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether the caller is a member of one of the platform's groups ('staff', 'manager', ...); a
-- superuser is a member of all. `only_row` is how every function finds the settings: without it the
-- planner, kept from sequential scans, sees costs that start the compiler (tens of milliseconds).
-- For functions that asserted the caller; everybody else asks caller_is().
CREATE FUNCTION groundswell.caller_in(VARIADIC groups text[]) RETURNS boolean
LANGUAGE plpgsql STABLE
AS $$
DECLARE
  one text;
BEGIN
  FOREACH one IN ARRAY caller_in.groups LOOP
    IF pg_has_role(session_user, (groundswell.role_prefix() || '_' || one)::name, 'MEMBER') THEN
      RETURN true;
    END IF;
  END LOOP;
  RETURN false;
END $$;
