-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Gives confirmed pledges back from escrow to their backers' wallets: pledges, campaigns' funds,
-- tiers, wallets and log follow together. Rows are locked in the one order first (campaigns,
-- tiers, users ascending); log ids are drawn after the wallets are locked.
CREATE FUNCTION groundswell.refund_pledges(
  pledge_ids bigint[], reason text, at timestamptz, request_id uuid,
  OUT refunded bigint, OUT amount bigint)
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
BEGIN
  PERFORM FROM groundswell.campaigns WHERE id IN (
    SELECT campaign_id FROM groundswell.pledges WHERE id = ANY (refund_pledges.pledge_ids))
  ORDER BY id FOR NO KEY UPDATE;
  PERFORM FROM groundswell.reward_tiers WHERE id IN (
    SELECT tier_id FROM groundswell.pledges WHERE id = ANY (refund_pledges.pledge_ids))
  ORDER BY id FOR NO KEY UPDATE;
  PERFORM FROM groundswell.users WHERE id IN (
    SELECT user_id FROM groundswell.pledges WHERE id = ANY (refund_pledges.pledge_ids))
  ORDER BY id FOR NO KEY UPDATE;

  WITH gone AS (
    UPDATE groundswell.pledges SET status = 'refunded', refunded_at = refund_pledges.at,
      refund_reason = refund_pledges.reason
    WHERE id = ANY (refund_pledges.pledge_ids) AND status = 'confirmed'
    RETURNING id, user_id, campaign_id, tier_id, amount),
  campaigns_follow AS (
    UPDATE groundswell.campaigns c SET current_funds = c.current_funds - g.amount
    FROM (SELECT campaign_id, sum(amount)::bigint AS amount FROM gone GROUP BY campaign_id) g
    WHERE c.id = g.campaign_id),
  tiers_follow AS (
    UPDATE groundswell.reward_tiers t SET quantity_claimed = t.quantity_claimed - g.places
    FROM (SELECT tier_id, count(*) AS places FROM gone WHERE tier_id IS NOT NULL
      GROUP BY tier_id) g
    WHERE t.id = g.tier_id),
  wallets_follow AS (
    UPDATE groundswell.users u SET balance = u.balance + g.amount
    FROM (SELECT user_id, sum(amount)::bigint AS amount FROM gone GROUP BY user_id) g
    WHERE u.id = g.user_id),
  logged AS (
    INSERT INTO groundswell.transaction_logs
      (created_at, type, user_id, campaign_id, pledge_id, amount, actor, request_id, reason)
    SELECT refund_pledges.at, 'refund', user_id, campaign_id, id, amount, session_user,
      refund_pledges.request_id, refund_pledges.reason
    FROM gone ORDER BY id)
  SELECT count(*), coalesce(sum(gone.amount), 0)::bigint
  INTO refund_pledges.refunded, refund_pledges.amount FROM gone;
END $$;
