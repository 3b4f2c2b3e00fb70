-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People by number, name or e-mail, for whoever looks after them. A function, for under a policy
-- neither ILIKE nor lower() may look into rows before the policy did.
-- Index: users_pkey; a search walks it.
CREATE FUNCTION groundswell.find_people(search text, number bigint, after_id bigint,
  rows_max bigint)
RETURNS TABLE (id bigint, name text, email text, login text, balance bigint, active boolean,
  version integer, created_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
BEGIN
  IF NOT groundswell.caller_is('manager', 'staff', 'auditor') THEN
    PERFORM groundswell.refuse('GW003', 'Only staff and auditors look for people.');
  END IF;
  RETURN QUERY SELECT u.id, u.name::text, u.email::text, u.login::text, u.balance, u.active,
    u.version, u.created_at::timestamptz
  FROM groundswell.users u
  WHERE (find_people.search IS NULL OR u.name ILIKE find_people.search
      OR u.email_key LIKE lower(find_people.search) OR u.id = find_people.number)
    AND (find_people.after_id IS NULL OR u.id > find_people.after_id)
  ORDER BY u.id
  LIMIT find_people.rows_max;
END $$;
