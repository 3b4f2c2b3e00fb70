-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes from an active person's wallet what it holds, never more, and answers the new balance. The
-- checks stand in the write itself, so that they hold at any isolation level.
CREATE FUNCTION groundswell.debit_wallet(
  user_id bigint, amount bigint, field text DEFAULT 'user_id')
RETURNS bigint
LANGUAGE plpgsql
AS $$
DECLARE
  new_balance bigint;
BEGIN
  UPDATE groundswell.users SET balance = balance - debit_wallet.amount
  WHERE id = debit_wallet.user_id AND active AND balance >= debit_wallet.amount
  RETURNING balance INTO new_balance;
  IF FOUND THEN
    RETURN new_balance;
  END IF;
  PERFORM groundswell.assert_active(debit_wallet.user_id, debit_wallet.field);
  SELECT balance INTO new_balance FROM groundswell.users WHERE id = debit_wallet.user_id;
  PERFORM groundswell.refuse('GW025', format('The wallet holds %s, %s are needed.',
    new_balance, debit_wallet.amount),
    jsonb_build_object('field', 'amount', 'balance', new_balance, 'needed', debit_wallet.amount));
END $$;
