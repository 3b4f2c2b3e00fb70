-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The caller's own part of the log, the newest line first: lines of the caller's own money and
-- person, and those of the caller's own campaigns. Of the latter, who stays anonymous has no person
-- here, and no line names as actor whose login would give a backer away: it names the caller and
-- those who run the platform.
-- Each campaign's newest lines are taken by its index (transaction_logs_by_campaign, ..._by_user)
-- and merged, so that the cost is that of the page, not of the log.
CREATE FUNCTION groundswell.own_log(type text, campaign_id bigint, "from" timestamptz,
  until timestamptz, after_id bigint, rows_max bigint)
RETURNS TABLE (log_id bigint, at timestamptz, log_type text, person_id bigint, person text,
  about_campaign bigint, title text, pledge_id bigint, amount bigint, actor text, reference text,
  reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
DECLARE
  me bigint := groundswell.caller_id();
BEGIN
  RETURN QUERY
  WITH newest AS (
    (SELECT l.id FROM groundswell.transaction_logs l
    WHERE l.user_id = me AND (own_log.campaign_id IS NULL OR l.campaign_id = own_log.campaign_id)
      AND (own_log.type IS NULL OR l.type = own_log.type)
      AND (own_log."from" IS NULL OR l.created_at >= own_log."from")
      AND (own_log.until IS NULL OR l.created_at < own_log.until)
      AND (own_log.after_id IS NULL OR l.id < own_log.after_id)
    ORDER BY l.id DESC LIMIT own_log.rows_max)
    UNION
    (SELECT lines.id FROM groundswell.campaigns c CROSS JOIN LATERAL (
      SELECT l.id FROM groundswell.transaction_logs l
      WHERE l.campaign_id = c.id
      AND (own_log.type IS NULL OR l.type = own_log.type)
      AND (own_log."from" IS NULL OR l.created_at >= own_log."from")
      AND (own_log.until IS NULL OR l.created_at < own_log.until)
      AND (own_log.after_id IS NULL OR l.id < own_log.after_id)
      ORDER BY l.id DESC LIMIT own_log.rows_max) lines
    WHERE c.creator_id = me AND (own_log.campaign_id IS NULL OR c.id = own_log.campaign_id))
    ORDER BY id DESC LIMIT own_log.rows_max)
  SELECT l.id, l.created_at::timestamptz, l.type::text,
    CASE WHEN NOT v.hidden THEN l.user_id END, CASE WHEN NOT v.hidden THEN u.name::text END,
    l.campaign_id, c.title::text, l.pledge_id, l.amount,
    CASE WHEN v.own OR l.actor = session_user OR (l.user_id IS NOT NULL
      AND u.login IS DISTINCT FROM l.actor AND EXISTS (
        SELECT FROM pg_roles r, unnest('{manager,staff,service}'::text[]) g
        WHERE r.rolname = l.actor
          AND pg_has_role(r.oid, (groundswell.role_prefix() || '_' || g)::name, 'MEMBER')))
      THEN l.actor END,
    CASE WHEN v.own THEN l.reference END, CASE WHEN NOT v.hidden THEN l.reason END
  FROM newest n JOIN groundswell.transaction_logs l ON l.id = n.id
  LEFT JOIN groundswell.pledges p ON p.id = l.pledge_id
  LEFT JOIN groundswell.users u ON u.id = l.user_id
  LEFT JOIN groundswell.campaigns c ON c.id = l.campaign_id
  CROSS JOIN LATERAL (SELECT coalesce(l.user_id = me, false) AS own,
    coalesce(l.user_id <> me AND p.anonymous, false) AS hidden) v
  ORDER BY l.id DESC;
END $$;
