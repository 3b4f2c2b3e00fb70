-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The pledges to a campaign, the newest first, as campaign_backers shows them: to its creator and to
-- whoever looks after it; to others none. An anonymous one has no person. A function, for the view,
-- behind its barrier, is sorted whole before the page is taken. Index: pledges_by_campaign.
CREATE FUNCTION groundswell.find_backers(
  campaign_id bigint, status text, after_id bigint, rows_max bigint)
RETURNS TABLE (pledge_id bigint, person_id bigint, person text, about_campaign bigint, title text,
  tier_id bigint, tier text, amount bigint, pledge_status text, anonymous boolean,
  created_at timestamptz, confirmed_at timestamptz, refunded_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
DECLARE
  campaign groundswell.campaigns;
BEGIN
  SELECT * INTO campaign FROM groundswell.campaigns WHERE id = find_backers.campaign_id;
  IF campaign.creator_id IS DISTINCT FROM groundswell.caller_id()
    AND NOT groundswell.caller_is('manager', 'staff', 'auditor') THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT p.id, u.id, u.name::text, campaign.id, campaign.title::text, p.tier_id,
    t.title::text, p.amount::bigint, p.status::text, p.anonymous, p.created_at::timestamptz,
    p.confirmed_at::timestamptz, p.refunded_at::timestamptz
  FROM groundswell.pledges p
  LEFT JOIN groundswell.users u ON u.id = p.user_id AND NOT p.anonymous
  LEFT JOIN groundswell.reward_tiers t ON t.id = p.tier_id
  WHERE p.campaign_id = campaign.id
    AND (find_backers.status IS NULL OR p.status = find_backers.status)
    AND (find_backers.after_id IS NULL OR p.id < find_backers.after_id)
  ORDER BY p.id DESC
  LIMIT find_backers.rows_max;
END $$;
