-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The creator of a successful campaign gives a pledge's amount back to escrow, from which the
-- refund in the same transaction pays it; never below zero. Tier and both wallets are locked in the
-- one order. Answers the creator's new balance.
CREATE FUNCTION groundswell.return_payout(
  campaign groundswell.campaigns, pledge groundswell.pledges, reason text, at timestamptz,
  request_id uuid)
RETURNS bigint
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  creator bigint := (return_payout.campaign).creator_id;
  needed bigint := (return_payout.pledge).amount;
  new_balance bigint;
BEGIN
  PERFORM FROM groundswell.reward_tiers WHERE id = (return_payout.pledge).tier_id
  FOR NO KEY UPDATE;
  PERFORM FROM groundswell.users WHERE id IN (creator, (return_payout.pledge).user_id)
  ORDER BY id FOR NO KEY UPDATE;
  UPDATE groundswell.users SET balance = balance - needed
  WHERE id = creator AND balance >= needed
  RETURNING balance INTO new_balance;
  IF NOT FOUND THEN
    SELECT balance INTO new_balance FROM groundswell.users WHERE id = creator;
    PERFORM groundswell.refuse('GW067', format(
      'The creator''s wallet holds %s, %s are to be given back.', new_balance, needed),
      jsonb_build_object('field', 'pledge_id', 'creator_id', creator, 'balance', new_balance,
        'needed', needed));
  END IF;
  PERFORM groundswell.write_log('payout_returned', return_payout.request_id, return_payout.at,
    needed, creator, (return_payout.campaign).id, (return_payout.pledge).id,
    reason => return_payout.reason);
  RETURN new_balance;
END $$;
