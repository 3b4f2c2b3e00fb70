-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The platform as a whole.
--   platform_total        deposits - withdrawals = all wallets + all escrows
--   requests_have_result  no request is done without its result (found: how many are)
CREATE FUNCTION groundswell.reconcile_totals()
RETURNS TABLE (rule text, subject_id bigint, expected bigint, found bigint)
LANGUAGE sql STABLE
AS $$
  SELECT r.rule, NULL::bigint, r.expected, r.found
  FROM (VALUES
    ('platform_total',
      (SELECT coalesce(sum(CASE type WHEN 'deposit' THEN amount ELSE -amount END), 0)::bigint
        FROM groundswell.transaction_logs WHERE type IN ('deposit', 'withdrawal')),
      (SELECT coalesce(sum(balance), 0)::bigint FROM groundswell.users)
      + (SELECT coalesce(sum(current_funds), 0)::bigint FROM groundswell.campaigns
        WHERE status <> 'successful')),
    ('requests_have_result', 0,
      (SELECT count(*) FROM groundswell.requests WHERE state = 'done' AND result IS NULL))
  ) r (rule, expected, found)
  WHERE r.expected <> r.found
$$;
