-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Adds to a wallet and answers the new balance; the deactivated receive too.
CREATE FUNCTION groundswell.credit_wallet(user_id bigint, amount bigint) RETURNS bigint
LANGUAGE plpgsql
AS $$
DECLARE
  new_balance bigint;
BEGIN
  UPDATE groundswell.users SET balance = balance + credit_wallet.amount
  WHERE id = credit_wallet.user_id
  RETURNING balance INTO new_balance;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW020', format('There is no user %s.', credit_wallet.user_id),
      jsonb_build_object('field', 'user_id', 'user_id', credit_wallet.user_id));
  END IF;
  RETURN new_balance;
END $$;
