-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Staff and managers act for everyone; everybody else for themselves only, whatever id was passed.
CREATE FUNCTION groundswell.assert_acts_for(user_id bigint, field text DEFAULT 'user_id')
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF NOT groundswell.caller_in('manager', 'staff') AND NOT EXISTS (SELECT FROM groundswell.users
      WHERE login = session_user AND id = assert_acts_for.user_id) THEN
    PERFORM groundswell.refuse('GW003', 'This belongs to somebody else.',
      jsonb_build_object('field', assert_acts_for.field));
  END IF;
END $$;
