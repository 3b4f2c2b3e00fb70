-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who calls is who signed in (session_user), whatever role was set since. A person must be active
-- and not locked; the closure service's own login needs no person.
CREATE FUNCTION groundswell.assert_caller() RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  person_active boolean;
BEGIN
  IF NOT (SELECT rolcanlogin FROM pg_roles WHERE rolname = session_user) THEN
    PERFORM groundswell.refuse('GW002', format('The login %s is locked.', session_user));
  END IF;
  SELECT active INTO person_active FROM groundswell.users WHERE login = session_user;
  IF person_active THEN
    RETURN;
  ELSIF person_active IS NULL AND groundswell.caller_in('service') THEN
    RETURN;
  ELSIF person_active IS NULL THEN
    PERFORM groundswell.refuse('GW002', format('The login %s is no person here.', session_user));
  ELSE
    PERFORM groundswell.refuse('GW002', format('The person of login %s is deactivated.',
      session_user));
  END IF;
END $$;
