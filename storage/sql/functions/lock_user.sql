-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The person's row, locked as its writers lock it.
CREATE FUNCTION groundswell.lock_user(user_id bigint) RETURNS groundswell.users
LANGUAGE plpgsql
AS $$
DECLARE
  person groundswell.users;
BEGIN
  SELECT * INTO person FROM groundswell.users WHERE id = lock_user.user_id FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW020', format('There is no user %s.', lock_user.user_id),
      jsonb_build_object('field', 'user_id', 'user_id', lock_user.user_id));
  END IF;
  RETURN person;
END $$;
