-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Staff and managers act for everyone; everybody else for themselves only, whatever id was passed.
CREATE FUNCTION groundswell.assert_acts_for(user_id bigint, field text DEFAULT 'user_id')
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  -- Alone: beside a query the condition would run as one, for staff too.
  IF groundswell.caller_in('manager', 'staff') THEN
    RETURN;
  END IF;
  IF NOT EXISTS (SELECT FROM groundswell.users
      WHERE login = session_user AND id = assert_acts_for.user_id) THEN
    PERFORM groundswell.refuse('GW003', 'This belongs to somebody else.',
      jsonb_build_object('field', assert_acts_for.field));
  END IF;
END $$;
