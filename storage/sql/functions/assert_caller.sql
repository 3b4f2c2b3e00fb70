-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who calls is who signed in (session_user), whatever role was set since. A person must be active
-- and not locked; the closure service's own login needs no person.
CREATE FUNCTION groundswell.assert_caller() RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  may_sign_in boolean;
  person_active boolean;
BEGIN
  SELECT r.rolcanlogin, u.active INTO may_sign_in, person_active
  FROM pg_roles r LEFT JOIN groundswell.users u ON u.login = session_user
  WHERE r.rolname = session_user;
  IF NOT may_sign_in THEN
    PERFORM groundswell.refuse('GW002', format('The login %s is locked.', session_user));
  END IF;
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
