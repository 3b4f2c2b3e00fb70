-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What moves by the transaction that asks: its lines in the log, and for each campaign that failed
-- in it one refund for every pledge that it has not given back yet. Those follow right after it, in
-- batches; they are read and not written, so a campaign is shown whole however many pledges it has,
-- and the same whatever the first batch holds.
--   follows  not done by this transaction
-- Indexes: transaction_logs_by_xid, pledges_open or pledges_by_campaign.
CREATE FUNCTION groundswell.effect_lines()
RETURNS TABLE (type text, user_id bigint, campaign_id bigint, pledge_id bigint, amount bigint,
  reason text, follows boolean)
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT l.type::text, l.user_id, l.campaign_id, l.pledge_id, l.amount, l.reason, false
  FROM groundswell.transaction_logs l WHERE l.xid = pg_current_xact_id();
  RETURN QUERY
  SELECT 'refund', p.user_id, p.campaign_id, p.id, p.amount::bigint, NULL, true
  FROM groundswell.transaction_logs l
  JOIN groundswell.campaigns c ON c.id = l.campaign_id
  JOIN groundswell.pledges p ON p.campaign_id = c.id
  WHERE l.xid = pg_current_xact_id() AND l.type = 'campaign_closed' AND c.status = 'failed'
    AND p.status = 'confirmed';
END $$;
