-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The overview's figures of this moment, all by index: active campaigns (due and ending within
-- ending_within among them), what escrow holds, refunds not finished, and pending pledges whose
-- hold ends within lapsing_within (or has ended), counted up to lapsing_max.
-- Indexes: campaigns_by_status_deadline, campaigns_refunds_left, refund_pauses_pkey,
-- pledges_pending.
CREATE FUNCTION groundswell.overview_figures(ending_within interval, lapsing_within interval,
  lapsing_max bigint)
RETURNS TABLE (active bigint, due bigint, ending bigint, in_escrow bigint, refunds bigint,
  refunds_paused bigint, refunds_amount bigint, lapsing bigint, lapsing_amount bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
DECLARE
  at timestamptz := groundswell.moment();
  held timestamptz := at + overview_figures.lapsing_within
    - (SELECT pending_hold FROM groundswell.platform_settings WHERE only_row);
BEGIN
  IF NOT groundswell.caller_is('manager', 'staff', 'auditor') THEN
    PERFORM groundswell.refuse('GW003', 'Only staff and auditors look at all money.');
  END IF;
  RETURN QUERY SELECT a.active, a.due, a.ending, (a.funds + r.funds)::bigint, r.campaigns,
    r.paused, r.funds, l.pledges, l.amount
  FROM (SELECT count(*) AS active, count(*) FILTER (WHERE groundswell.is_due(c.deadline, at)) AS due,
      count(*) FILTER (WHERE NOT groundswell.is_due(c.deadline, at)
        AND c.deadline <= at + overview_figures.ending_within) AS ending,
      coalesce(sum(c.current_funds), 0)::bigint AS funds
    FROM groundswell.campaigns c WHERE c.status = 'active') a,
  (SELECT count(*) AS campaigns, count(p.campaign_id) AS paused,
      coalesce(sum(c.current_funds), 0)::bigint AS funds
    FROM groundswell.campaigns c LEFT JOIN groundswell.refund_pauses p ON p.campaign_id = c.id
    WHERE c.refunds_left) r,
  (SELECT count(*) AS pledges, coalesce(sum(amount), 0)::bigint AS amount
    FROM (SELECT p.amount FROM groundswell.pledges p
      WHERE p.status = 'pending' AND p.created_at <= held
      ORDER BY p.created_at, p.id LIMIT overview_figures.lapsing_max) soon) l;
END $$;
