-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every campaign's totals against its log and its pledges, and its verdict against its totals.
--   escrow_is_its_log                  what came in and has not gone out is current_funds, and
--                                      nothing once successful
--   funds_are_confirmed_pledges        current_funds
--   pending_funds_are_pending_pledges  pending_funds
--   closed_once                        a closed campaign has one line that says so
--   closed_funds_are_their_log         what the log had brought in before that line
--   verdict_follows_funds              1 successful, 0 failed
--   payout_is_closed_funds             paid out once, if successful
--   returned_is_refunded               after success the creator gave back what was refunded
CREATE FUNCTION groundswell.reconcile_campaigns()
RETURNS TABLE (rule text, subject_id bigint, expected bigint, found bigint)
LANGUAGE sql STABLE
AS $$
  WITH closing AS (
    SELECT campaign_id, min(id) AS id, count(*) AS lines FROM groundswell.transaction_logs
    WHERE type = 'campaign_closed' GROUP BY campaign_id),
  moved AS (
    SELECT l.campaign_id,
      coalesce(sum(l.amount) FILTER (WHERE l.type IN ('pledge_confirmed', 'payout_returned')), 0)
        - coalesce(sum(l.amount) FILTER (WHERE l.type IN ('refund', 'payout')), 0) AS escrow,
      coalesce(sum(l.amount) FILTER (WHERE l.type = 'pledge_confirmed' AND l.id < c.id), 0)
        - coalesce(sum(l.amount) FILTER (WHERE l.type = 'refund' AND l.id < c.id), 0) AS at_close,
      coalesce(sum(l.amount) FILTER (WHERE l.type = 'payout'), 0) AS paid,
      coalesce(sum(l.amount) FILTER (WHERE l.type = 'payout_returned'), 0) AS returned
    FROM groundswell.transaction_logs l LEFT JOIN closing c ON c.campaign_id = l.campaign_id
    WHERE l.type IN ('pledge_confirmed', 'refund', 'payout', 'payout_returned')
    GROUP BY l.campaign_id),
  pledged AS (
    SELECT campaign_id, coalesce(sum(amount) FILTER (WHERE status = 'confirmed'), 0) AS confirmed,
      coalesce(sum(amount) FILTER (WHERE status = 'pending'), 0) AS pending
    FROM groundswell.pledges GROUP BY campaign_id)
  SELECT r.rule, c.id, r.expected::bigint, r.found::bigint
  FROM groundswell.campaigns c
  LEFT JOIN closing ON closing.campaign_id = c.id
  LEFT JOIN moved ON moved.campaign_id = c.id
  LEFT JOIN pledged ON pledged.campaign_id = c.id
  CROSS JOIN LATERAL (VALUES
    ('escrow_is_its_log', coalesce(moved.escrow, 0),
      CASE WHEN c.status = 'successful' THEN 0 ELSE c.current_funds END),
    ('funds_are_confirmed_pledges', coalesce(pledged.confirmed, 0), c.current_funds),
    ('pending_funds_are_pending_pledges', coalesce(pledged.pending, 0), c.pending_funds),
    ('closed_once', CASE WHEN c.status = 'active' THEN 0 ELSE 1 END, coalesce(closing.lines, 0)),
    ('closed_funds_are_their_log',
      CASE WHEN c.status <> 'active' THEN coalesce(moved.at_close, 0) END, c.closed_funds),
    ('verdict_follows_funds',
      (c.status <> 'active' AND c.closed_reason = 'deadline' AND c.closed_funds >= c.goal)::integer,
      (c.status = 'successful')::integer),
    ('payout_is_closed_funds', CASE WHEN c.status = 'successful' THEN c.closed_funds ELSE 0 END,
      coalesce(moved.paid, 0)),
    ('returned_is_refunded',
      CASE WHEN c.status = 'successful' THEN c.closed_funds - c.current_funds ELSE 0 END,
      coalesce(moved.returned, 0))
  ) r (rule, expected, found)
  WHERE r.expected IS DISTINCT FROM r.found
$$;
