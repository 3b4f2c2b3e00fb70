-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Staff give one pledge back, with a reason; never their own. While the campaign runs and after it failed: from
-- escrow. After it succeeded: from the creator's wallet, never below zero, back through escrow;
-- the campaign stays successful. A pending pledge is released. Not between deadline and closing:
-- the verdict comes first.
-- Answers as undo_pledge, and {creator_id, creator_balance_before, creator_balance}, which are null
-- where the creator paid nothing.
CREATE FUNCTION groundswell.refund_pledge(pledge_id bigint, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('refund_pledge', jsonb_build_object(
    'pledge_id', refund_pledge.pledge_id, 'reason', refund_pledge.reason),
    refund_pledge.request_id);
  campaign groundswell.campaigns;
  pledge groundswell.pledges;
  at timestamptz;
  creator_balance bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.assert_reason(refund_pledge.reason);
  campaign := groundswell.lock_pledge_campaign(refund_pledge.pledge_id);
  at := groundswell.moment();
  SELECT * INTO pledge FROM groundswell.pledges WHERE id = refund_pledge.pledge_id;
  PERFORM groundswell.assert_not_own(pledge.user_id, 'pledge_id');
  PERFORM groundswell.assert_not_refunded(pledge);
  IF campaign.status = 'active' THEN
    PERFORM groundswell.assert_takes_pledges(campaign, at);
  ELSIF campaign.status = 'successful' THEN
    creator_balance := groundswell.return_payout(campaign, pledge, refund_pledge.reason, at,
      refund_pledge.request_id);
  END IF;
  RETURN groundswell.finish(refund_pledge.request_id, groundswell.undo_pledge(pledge,
      refund_pledge.reason, at, refund_pledge.request_id)
    || jsonb_build_object(
      'creator_id', CASE WHEN creator_balance IS NOT NULL THEN campaign.creator_id END,
      'creator_balance_before', creator_balance + pledge.amount,
      'creator_balance', creator_balance));
END $$;
