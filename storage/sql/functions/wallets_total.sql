-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What all wallets hold together. It reads every person's row, so the overview asks once and goes
-- on from there by money_flow. A function, for a policy would be asked for each row.
CREATE FUNCTION groundswell.wallets_total() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET jit = off
AS $$
BEGIN
  IF NOT groundswell.caller_is('manager', 'staff', 'auditor') THEN
    PERFORM groundswell.refuse('GW003', 'Only staff and auditors look at all money.');
  END IF;
  RETURN (SELECT coalesce(sum(u.balance), 0)::bigint FROM groundswell.users u);
END $$;
