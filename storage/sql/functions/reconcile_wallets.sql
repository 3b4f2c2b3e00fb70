-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every wallet against its log.
--   wallet_is_its_log  the balance is the sum of what its lines moved
CREATE FUNCTION groundswell.reconcile_wallets()
RETURNS TABLE (rule text, subject_id bigint, expected bigint, found bigint)
LANGUAGE sql STABLE
AS $$
  SELECT 'wallet_is_its_log', u.id, coalesce(l.balance, 0)::bigint, u.balance
  FROM groundswell.users u
  LEFT JOIN (
    SELECT user_id, sum(CASE WHEN type IN ('deposit', 'refund', 'payout') THEN amount
      ELSE -amount END) AS balance
    FROM groundswell.transaction_logs
    WHERE type IN ('deposit', 'refund', 'payout', 'withdrawal', 'pledge_confirmed',
      'payout_returned')
    GROUP BY user_id) l ON l.user_id = u.id
  WHERE u.balance <> coalesce(l.balance, 0)
$$;
