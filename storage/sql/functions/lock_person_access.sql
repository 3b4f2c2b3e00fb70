-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person whose access a manager is about to change: has some, if perhaps locked, and is not the
-- manager. Whoever changes access writes the settings' row first, for roles are outside what a
-- snapshot protects: two managers who shut one another out at once would both succeed, and nobody
-- would be left.
CREATE FUNCTION groundswell.lock_person_access(user_id bigint) RETURNS groundswell.users
LANGUAGE plpgsql
AS $$
DECLARE
  person groundswell.users;
BEGIN
  UPDATE groundswell.platform_settings SET only_row = only_row WHERE only_row;
  person := groundswell.lock_user(lock_person_access.user_id);
  IF person.login IS NULL OR groundswell.groups_of(person.login) = '{}' THEN
    PERFORM groundswell.refuse('GW091', format('User %s has no access.', person.id),
      '{"field": "user_id"}');
  ELSIF person.login = session_user THEN
    PERFORM groundswell.refuse('GW093', 'Nobody changes their own access.',
      '{"field": "user_id"}');
  END IF;
  RETURN person;
END $$;
