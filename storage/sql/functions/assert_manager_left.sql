-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- After a change: somebody can still sign in who may look after people.
CREATE FUNCTION groundswell.assert_manager_left() RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM FROM groundswell.users u
  JOIN pg_roles r ON r.rolname = u.login AND r.rolcanlogin
  WHERE u.active AND 'manager' = ANY (groundswell.groups_of(u.login));
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW092', 'The last manager stays.', '{"field": "user_id"}');
  END IF;
END $$;
