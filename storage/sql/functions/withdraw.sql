-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Money leaves a person's wallet for their bank; never more than it holds. The bank's reference,
-- where given, is good for one withdrawal.
-- Answers {user_id, balance_before, balance, amount, log_id}.
CREATE FUNCTION groundswell.withdraw(
  user_id bigint, amount bigint, reference text, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('withdraw', jsonb_build_object('user_id', withdraw.user_id,
    'amount', withdraw.amount, 'reference', withdraw.reference, 'reason', withdraw.reason),
    withdraw.request_id);
  new_balance bigint;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.check_amount('amount', withdraw.amount);
  PERFORM groundswell.check_text('reference', withdraw.reference, 200, false);
  PERFORM groundswell.check_text('reason', withdraw.reason, 200, false);

  new_balance := groundswell.debit_wallet(withdraw.user_id, withdraw.amount);
  log_id := groundswell.write_log('withdrawal', withdraw.request_id, groundswell.moment(),
    withdraw.amount, user_id => withdraw.user_id,
    reference => withdraw.reference, reason => withdraw.reason);
  RETURN groundswell.finish(withdraw.request_id, jsonb_build_object('user_id', withdraw.user_id,
    'balance_before', new_balance + withdraw.amount, 'balance', new_balance,
    'amount', withdraw.amount, 'log_id', log_id));
END $$;
