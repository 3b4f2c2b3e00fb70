-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes one pledge back whose campaign's row is locked: a pending one is released, a confirmed one
-- is paid from escrow to its backer; funds, tier and (while active) milestones follow.
-- Answers {pledge_id, user_id, campaign_id, tier_id, amount, status, was ("pending" or
-- "confirmed"), balance_before, balance, current_funds, pending_funds, tier_left (null if there is
-- no tier or no limit)}.
CREATE FUNCTION groundswell.undo_pledge(
  pledge groundswell.pledges, reason text, at timestamptz, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  undone bigint;
  campaign groundswell.campaigns;
  tier groundswell.reward_tiers;
  new_balance bigint;
  paid_back bigint;
BEGIN
  SELECT r.returned, CASE (undo_pledge.pledge).status WHEN 'confirmed' THEN r.amount ELSE 0 END
  INTO undone, paid_back
  FROM groundswell.return_pledges(ARRAY[(undo_pledge.pledge).id], (undo_pledge.pledge).status,
    undo_pledge.reason, undo_pledge.at, undo_pledge.request_id) r;
  IF undone <> 1 THEN
    PERFORM groundswell.refuse('GW062', format('Pledge %s was refunded or released already.',
      (undo_pledge.pledge).id), '{"field": "pledge_id"}');
  END IF;
  SELECT * INTO campaign FROM groundswell.campaigns WHERE id = (undo_pledge.pledge).campaign_id;
  IF campaign.status = 'active' THEN
    PERFORM groundswell.follow_milestones(campaign.id, campaign.current_funds, undo_pledge.at,
      undo_pledge.request_id);
  END IF;
  SELECT balance INTO new_balance FROM groundswell.users WHERE id = (undo_pledge.pledge).user_id;
  SELECT * INTO tier FROM groundswell.reward_tiers WHERE id = (undo_pledge.pledge).tier_id;
  RETURN jsonb_build_object('pledge_id', (undo_pledge.pledge).id,
    'user_id', (undo_pledge.pledge).user_id, 'campaign_id', campaign.id,
    'tier_id', (undo_pledge.pledge).tier_id, 'amount', (undo_pledge.pledge).amount,
    'status', 'refunded', 'was', (undo_pledge.pledge).status,
    'balance_before', new_balance - paid_back, 'balance', new_balance,
    'current_funds', campaign.current_funds, 'pending_funds', campaign.pending_funds,
    'tier_left', tier.quantity_available - tier.quantity_claimed);
END $$;
