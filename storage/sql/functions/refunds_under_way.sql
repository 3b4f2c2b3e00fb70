-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Failed campaigns with money to give back, the earliest deadline first, and who paused which. A
-- function, so that counting what is left does not ask a policy for each pledge.
-- Indexes: campaigns_refunds_left, pledges_open, refund_pauses_pkey, users_login_key.
CREATE FUNCTION groundswell.refunds_under_way(rows_max bigint)
RETURNS TABLE (campaign_id bigint, title text, deadline timestamptz,
  pledges_left bigint, funds_left bigint, funds_before bigint, paused_by text,
  paused_at timestamptz, reason text, paused_by_name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
#variable_conflict use_column
BEGIN
  IF NOT groundswell.caller_is('manager', 'staff', 'auditor') THEN
    PERFORM groundswell.refuse('GW003', 'Only staff and auditors look at refunds.');
  END IF;
  RETURN QUERY SELECT c.id, c.title::text, c.deadline::timestamptz,
    (SELECT count(*) FROM groundswell.pledges p
      WHERE p.campaign_id = c.id AND p.status = 'confirmed'),
    c.current_funds, c.closed_funds, f.paused_by, f.paused_at::timestamptz, f.reason, u.name::text
  FROM groundswell.campaigns c LEFT JOIN groundswell.refund_pauses f ON f.campaign_id = c.id
    LEFT JOIN groundswell.users u ON u.login = f.paused_by
  WHERE c.refunds_left
  ORDER BY c.deadline, c.id
  LIMIT refunds_under_way.rows_max;
END $$;
