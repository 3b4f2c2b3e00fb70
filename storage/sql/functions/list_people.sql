-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People for whoever looks after them, narrowed and in one of three orders: 'number' (who came
-- first), 'name', 'balance'. A function, for under a policy a search may not look into rows before
-- the policy did, and who is in which group is not for everybody. What is asked for is known when
-- it is planned: conditions and orders that were not asked for fall away.
-- Index: users_pkey or users_in_name_order, or users_login_key for a group; a search walks it. By balance
-- it sorts (balances carry no index, so that wallets stay HOT).
CREATE FUNCTION groundswell.list_people(search text, number bigint, balance_least bigint,
  balance_most bigint, in_group text, is_active boolean, has_pledges boolean, sort text,
  descending boolean, after_name text, after_balance bigint, after_id bigint, rows_max bigint)
RETURNS TABLE (id bigint, name text, email text, login text, balance bigint, active boolean,
  version integer, created_at timestamptz, groups text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
DECLARE
  logins text[];
  by_name boolean := list_people.sort = 'name';
  by_balance boolean := list_people.sort = 'balance';
BEGIN
  IF NOT groundswell.caller_is('manager', 'staff', 'auditor') THEN
    PERFORM groundswell.refuse('GW003', 'Only staff and auditors look for people.');
  END IF;
  IF list_people.in_group IS NOT NULL THEN
    logins := ARRAY(SELECT u.login FROM groundswell.users u WHERE u.login IS NOT NULL
      AND list_people.in_group = ANY (groundswell.groups_of(u.login)));
  END IF;
  RETURN QUERY SELECT f.id, f.name::text, f.email::text, f.login::text, f.balance, f.active,
    f.version, f.created_at::timestamptz,
    CASE WHEN f.login IS NULL THEN '' ELSE array_to_string(groundswell.groups_of(f.login), ',') END
  FROM (SELECT u.id, u.name, u.email, u.login, u.balance, u.active, u.version, u.created_at
    FROM groundswell.users u
    WHERE (list_people.search IS NULL OR u.name ILIKE list_people.search
        OR u.email_key LIKE lower(list_people.search) OR u.id = list_people.number)
      AND (list_people.balance_least IS NULL OR u.balance >= list_people.balance_least)
      AND (list_people.balance_most IS NULL OR u.balance <= list_people.balance_most)
      AND (logins IS NULL OR u.login = ANY (logins))
      AND (list_people.is_active IS NULL OR u.active = list_people.is_active)
      AND (list_people.has_pledges IS NULL OR list_people.has_pledges = EXISTS (
        SELECT FROM groundswell.pledges p WHERE p.user_id = u.id))
      AND (list_people.after_id IS NULL
        OR (by_name AND NOT descending
          AND (u.name, u.id) > (list_people.after_name, list_people.after_id))
        OR (by_name AND descending
          AND (u.name, u.id) < (list_people.after_name, list_people.after_id))
        OR (by_balance AND NOT descending
          AND (u.balance, u.id) > (list_people.after_balance, list_people.after_id))
        OR (by_balance AND descending
          AND (u.balance, u.id) < (list_people.after_balance, list_people.after_id))
        OR (NOT by_name AND NOT by_balance AND NOT descending AND u.id > list_people.after_id)
        OR (NOT by_name AND NOT by_balance AND descending AND u.id < list_people.after_id))
    ORDER BY CASE WHEN by_name AND NOT descending THEN u.name END,
      CASE WHEN by_name AND descending THEN u.name END DESC,
      CASE WHEN by_balance AND NOT descending THEN u.balance END,
      CASE WHEN by_balance AND descending THEN u.balance END DESC,
      CASE WHEN NOT descending THEN u.id END, CASE WHEN descending THEN u.id END DESC
    LIMIT list_people.rows_max) f;
END $$;
