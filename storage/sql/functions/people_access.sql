-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People and what they may sign in to do, for managers. A function, for under a policy a search may
-- not look into rows before the policy did. Index: users_pkey, or users_with_login for those who
-- ever had access; a search walks it.
CREATE FUNCTION groundswell.people_access(search text, with_login_only boolean, after_id bigint,
  rows_max bigint)
RETURNS TABLE (user_id bigint, name text, email text, login text, groups text[], locked boolean,
  active boolean, last_sign_in timestamptz, created_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
BEGIN
  IF NOT groundswell.caller_is('manager') THEN
    PERFORM groundswell.refuse('GW003', 'Only managers look after people.');
  END IF;
  RETURN QUERY SELECT u.id, u.name::text, u.email::text, u.login::text,
    CASE WHEN u.login IS NULL THEN '{}' ELSE groundswell.groups_of(u.login) END,
    coalesce(NOT r.rolcanlogin, false), u.active, s.last_at::timestamptz, u.created_at::timestamptz
  FROM groundswell.users u
  LEFT JOIN pg_roles r ON r.rolname = u.login
  LEFT JOIN groundswell.sign_ins s ON s.user_id = u.id
  WHERE (people_access.search IS NULL OR u.name ILIKE people_access.search
      OR u.email_key LIKE lower(people_access.search) OR u.login ILIKE people_access.search)
    AND (u.login IS NOT NULL OR NOT people_access.with_login_only)
    AND (people_access.after_id IS NULL OR u.id > people_access.after_id)
  ORDER BY u.id
  LIMIT people_access.rows_max;
END $$;
