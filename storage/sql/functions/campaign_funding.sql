-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Confirmed money in escrow over a campaign's life, at most about 120 points: the chart that
-- everyone may see. A point stands at the end of its share of the time from the first to the last
-- movement. Index: transaction_logs_by_campaign.
CREATE FUNCTION groundswell.campaign_funding(campaign_id bigint)
RETURNS TABLE (at timestamptz, funds bigint)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
  WITH moves AS (
    SELECT l.created_at, CASE l.type WHEN 'pledge_confirmed' THEN l.amount ELSE -l.amount END
      AS amount
    FROM groundswell.transaction_logs l
    WHERE l.campaign_id = campaign_funding.campaign_id AND l.type IN ('pledge_confirmed', 'refund')
      AND l.created_at <= coalesce((SELECT c.closed_at FROM groundswell.campaigns c
        WHERE c.id = campaign_funding.campaign_id) - interval '1 millisecond', 'infinity')),
  span AS (
    SELECT min(created_at) AS first, greatest(max(created_at) - min(created_at), interval '1 s')
      AS length FROM moves),
  shares AS (
    SELECT least(floor(119 * extract(epoch FROM m.created_at - s.first)
      / extract(epoch FROM s.length)), 119) AS share, max(m.created_at) AS at,
      sum(m.amount) AS amount
    FROM moves m, span s GROUP BY 1)
  SELECT at, (sum(amount) OVER (ORDER BY share))::bigint FROM shares ORDER BY share
$$;
