-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Confirmed money in escrow over a campaign's life, at most about 120 points: the chart.
-- A point stands at the end of its share of the time from the first to the last movement.
-- Index: transaction_logs_by_campaign.
WITH moves AS (
  SELECT created_at, CASE type WHEN 'pledge_confirmed' THEN amount
    WHEN 'payout_returned' THEN 0 ELSE -amount END AS amount
  FROM groundswell.transaction_logs
  WHERE campaign_id = :campaign_id::bigint AND type IN ('pledge_confirmed', 'refund')
    AND created_at <= coalesce((SELECT closed_at FROM groundswell.campaigns
      WHERE id = :campaign_id::bigint) - interval '1 millisecond', 'infinity')),
span AS (
  SELECT min(created_at) AS first, greatest(max(created_at) - min(created_at), interval '1 s')
    AS length FROM moves),
shares AS (
  SELECT least(floor(119 * extract(epoch FROM m.created_at - s.first)
    / extract(epoch FROM s.length)), 119) AS share, max(m.created_at) AS at, sum(m.amount) AS amount
  FROM moves m, span s GROUP BY 1)
SELECT at, (sum(amount) OVER (ORDER BY share))::bigint FROM shares ORDER BY share
