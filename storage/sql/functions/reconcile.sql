-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Proves the books: one row for every disagreement between what is stored and what follows from
-- the log and the pledges; no row means that all rules held. Changes nothing. STABLE, so that all
-- of it sees the caller's one snapshot; run it SERIALIZABLE, READ ONLY, DEFERRABLE.
-- It lives on sequential scans and hashes, unlike the actions; a nested loop chosen by old
-- statistics would take hours.
--   rule        a name that stays (listed in the reconcile_... functions)
--   subject_id  the user, campaign, tier, milestone, pledge or log line the rule speaks of;
--               null for the platform as a whole
CREATE FUNCTION groundswell.reconcile()
RETURNS TABLE (rule text, subject_id bigint, expected bigint, found bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET work_mem = '128MB' SET jit = off
SET enable_nestloop = off
AS $$
BEGIN
  PERFORM groundswell.assert_caller();
  RETURN QUERY SELECT * FROM groundswell.reconcile_totals();
  RETURN QUERY SELECT * FROM groundswell.reconcile_wallets();
  RETURN QUERY SELECT * FROM groundswell.reconcile_campaigns();
  RETURN QUERY SELECT * FROM groundswell.reconcile_tiers_milestones();
  RETURN QUERY SELECT * FROM groundswell.reconcile_pledges();
  RETURN QUERY SELECT * FROM groundswell.reconcile_log();
END $$;
