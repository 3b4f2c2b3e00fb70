-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Nobody books money into the own wallet: somebody else must.
CREATE FUNCTION groundswell.assert_not_own(user_id bigint, field text DEFAULT 'user_id')
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF EXISTS (SELECT FROM groundswell.users
      WHERE login = session_user AND id = assert_not_own.user_id) THEN
    PERFORM groundswell.refuse('GW094', 'Nobody books money into their own wallet.',
      jsonb_build_object('field', assert_not_own.field));
  END IF;
END $$;
