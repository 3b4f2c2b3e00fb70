-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes from a wallet what it holds, never more, and answers the new balance. The check stands in
-- the write itself, so that it holds at any isolation level.
CREATE FUNCTION groundswell.debit_wallet(user_id bigint, amount bigint) RETURNS bigint
LANGUAGE plpgsql
AS $$
DECLARE
  new_balance bigint;
BEGIN
  UPDATE groundswell.users SET balance = balance - debit_wallet.amount
  WHERE id = debit_wallet.user_id AND balance >= debit_wallet.amount
  RETURNING balance INTO new_balance;
  IF FOUND THEN
    RETURN new_balance;
  END IF;
  SELECT balance INTO new_balance FROM groundswell.users WHERE id = debit_wallet.user_id;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW020', format('There is no user %s.', debit_wallet.user_id),
      jsonb_build_object('field', 'user_id', 'user_id', debit_wallet.user_id));
  END IF;
  PERFORM groundswell.refuse('GW025', format('The wallet holds %s, %s are needed.',
    new_balance, debit_wallet.amount),
    jsonb_build_object('field', 'amount', 'balance', new_balance, 'needed', debit_wallet.amount));
END $$;
