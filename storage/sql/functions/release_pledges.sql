-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Releases those of the pledges that are pending: their places are free again, no money moves.
-- Set-based, rows taken in the one lock order (campaigns, tiers, pledges by id). Answers how many.
CREATE FUNCTION groundswell.release_pledges(
  pledge_ids bigint[], reason text, at timestamptz, request_id uuid)
RETURNS bigint
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  released bigint;
BEGIN
  IF cardinality(release_pledges.pledge_ids) = 0 THEN
    RETURN 0;
  END IF;
  PERFORM FROM groundswell.campaigns WHERE id IN (
    SELECT campaign_id FROM groundswell.pledges WHERE id = ANY (release_pledges.pledge_ids))
  ORDER BY id FOR NO KEY UPDATE;
  PERFORM FROM groundswell.reward_tiers WHERE id IN (
    SELECT tier_id FROM groundswell.pledges WHERE id = ANY (release_pledges.pledge_ids))
  ORDER BY id FOR NO KEY UPDATE;

  WITH gone AS (
    UPDATE groundswell.pledges SET status = 'refunded', refunded_at = release_pledges.at,
      refund_reason = release_pledges.reason
    WHERE id = ANY (release_pledges.pledge_ids) AND status = 'pending'
    RETURNING id, user_id, campaign_id, tier_id, amount),
  campaigns_follow AS (
    UPDATE groundswell.campaigns c SET pending_funds = c.pending_funds - g.amount
    FROM (SELECT campaign_id, sum(amount)::bigint AS amount FROM gone GROUP BY campaign_id) g
    WHERE c.id = g.campaign_id),
  tiers_follow AS (
    UPDATE groundswell.reward_tiers t SET quantity_claimed = t.quantity_claimed - g.places
    FROM (SELECT tier_id, count(*) AS places FROM gone WHERE tier_id IS NOT NULL
      GROUP BY tier_id) g
    WHERE t.id = g.tier_id),
  logged AS (
    INSERT INTO groundswell.transaction_logs
      (created_at, type, user_id, campaign_id, pledge_id, amount, actor, request_id, reason)
    SELECT release_pledges.at, 'pledge_released', user_id, campaign_id, id, amount, session_user,
      release_pledges.request_id, release_pledges.reason
    FROM gone ORDER BY id)
  SELECT count(*) INTO released FROM gone;
  RETURN released;
END $$;
