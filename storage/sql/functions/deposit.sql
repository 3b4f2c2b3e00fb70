-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Money comes into a person's wallet, booked by somebody else. The bank's reference, where given, is good for one deposit.
-- Answers {user_id, balance_before, balance, amount, log_id}.
CREATE FUNCTION groundswell.deposit(
  user_id bigint, amount bigint, reference text, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('deposit', jsonb_build_object('user_id', deposit.user_id,
    'amount', deposit.amount, 'reference', deposit.reference, 'reason', deposit.reason),
    deposit.request_id);
  new_balance bigint;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.assert_not_own(deposit.user_id);
  PERFORM groundswell.check_amount('amount', deposit.amount);
  PERFORM groundswell.check_text('reference', deposit.reference, 200, false);
  PERFORM groundswell.check_text('reason', deposit.reason, 200, false);

  new_balance := groundswell.credit_wallet(deposit.user_id, deposit.amount);
  PERFORM groundswell.assert_active(deposit.user_id);
  log_id := groundswell.write_log('deposit', deposit.request_id, groundswell.moment(),
    deposit.amount, user_id => deposit.user_id,
    reference => deposit.reference, reason => deposit.reason);
  RETURN groundswell.finish(deposit.request_id, jsonb_build_object('user_id', deposit.user_id,
    'balance_before', new_balance - deposit.amount, 'balance', new_balance,
    'amount', deposit.amount, 'log_id', log_id));
END $$;
