-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every entry of a deposit run, of right shape and with its users locked, goes to an active user,
-- who is somebody else than the caller.
CREATE FUNCTION groundswell.check_receivers(entries jsonb) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  bad record;
BEGIN
  SELECT e.place - 1 AS index, e.user_id, u.active, u.login = session_user AS own INTO bad
  FROM (SELECT place, (j.e ->> 'user_id')::numeric::bigint AS user_id
    FROM jsonb_array_elements(check_receivers.entries) WITH ORDINALITY j (e, place)) e
  LEFT JOIN groundswell.users u ON u.id = e.user_id
  WHERE u.active IS NOT TRUE OR u.login = session_user ORDER BY e.place LIMIT 1;
  IF FOUND THEN
    PERFORM groundswell.refuse(CASE WHEN bad.active IS NULL THEN 'GW020' WHEN bad.own THEN 'GW094'
        ELSE 'GW021' END,
      format(CASE WHEN bad.active IS NULL THEN 'The entry %s of the run: there is no user %s.'
        WHEN bad.own THEN 'The entry %s of the run: nobody books into their own wallet (%s).'
        ELSE 'The entry %s of the run: user %s is deactivated.' END, bad.index, bad.user_id),
      jsonb_build_object('field', format('entries[%s].user_id', bad.index), 'index', bad.index,
        'user_id', bad.user_id));
  END IF;
END $$;
