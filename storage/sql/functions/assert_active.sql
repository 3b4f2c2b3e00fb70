-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The person exists and may act. Locks the row against a deactivation until the action ends.
CREATE FUNCTION groundswell.assert_active(user_id bigint, field text DEFAULT 'user_id')
RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  person_active boolean;
BEGIN
  SELECT active INTO person_active FROM groundswell.users
  WHERE id = assert_active.user_id FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW020', format('There is no user %s.', assert_active.user_id),
      jsonb_build_object('field', assert_active.field, 'user_id', assert_active.user_id));
  ELSIF NOT person_active THEN
    PERFORM groundswell.refuse('GW021', format('User %s is deactivated.', assert_active.user_id),
      jsonb_build_object('field', assert_active.field, 'user_id', assert_active.user_id));
  END IF;
END $$;
