-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the closure service has to do next: active campaigns whose deadline has come, and failed
-- ones with money to give back, oldest deadline first. pledges_left are the pending and confirmed
-- ones of a due campaign, the confirmed ones of a failed one. Paused refunds are nobody's work.
-- Changes nothing.
-- Indexes: campaigns_by_status_deadline, campaigns_refunds_left, pledges_open, refund_pauses_pkey.
CREATE FUNCTION groundswell.due_campaigns(row_limit integer)
RETURNS TABLE (campaign_id bigint, deadline timestamptz, status text, pledges_left bigint)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
#variable_conflict use_column
DECLARE
  at timestamptz := groundswell.moment();
  most integer := greatest(coalesce(due_campaigns.row_limit, 100), 0);
BEGIN
  RETURN QUERY
  SELECT c.id, c.deadline, c.status::text,
    (SELECT count(*) FROM groundswell.pledges p
      WHERE p.campaign_id = c.id AND p.status <> 'refunded')
  FROM (
    (SELECT id, deadline::timestamptz, status FROM groundswell.campaigns
      WHERE status = 'active' AND groundswell.is_due(deadline, at)
      ORDER BY deadline, id LIMIT most)
    UNION ALL
    (SELECT id, deadline::timestamptz, status FROM groundswell.campaigns
      WHERE refunds_left AND NOT EXISTS (SELECT FROM groundswell.refund_pauses p
        WHERE p.campaign_id = campaigns.id)
      ORDER BY deadline, id LIMIT most)) c
  ORDER BY c.deadline, c.id LIMIT most;
END $$;
