-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Pledges by number or by amount. Tier 0 is none: without a reward. A stretch of time is walked
-- between the numbers that its pledges can have. The page is taken before names are looked up: the
-- planner would join all that is to be sorted. Index: pledges_by_campaign, pledges_by_user or
-- pledges_by_tier, pledges_pending for what lapses within lapsing_hours; without any, pledges_pkey.
-- How many lapse is not known while it is planned: it sorts them (+ 0), lest all are walked.
-- By amount it sorts what the filters let through: an index would be one entry more for each pledge
-- and each refund.
SELECT l.id, l.user_id, u.name, l.campaign_id, c.title, l.tier_id, t.title, l.amount, l.status,
  l.anonymous, l.created_at, l.confirmed_at, l.refunded_at, l.refund_reason
FROM (SELECT l.id, l.user_id, l.campaign_id, l.tier_id, l.amount, l.status, l.anonymous,
    l.created_at, l.confirmed_at, l.refunded_at, l.refund_reason
  FROM groundswell.pledges l
  WHERE (:pledge_id::bigint IS NULL OR l.id = :pledge_id::bigint)
    AND (:campaign_id::bigint IS NULL OR l.campaign_id = :campaign_id::bigint)
    AND (:tier_id::bigint IS NULL OR (:tier_id::bigint = 0 AND l.tier_id IS NULL)
      OR (:tier_id::bigint <> 0 AND l.tier_id = :tier_id::bigint))
    AND (:user_id::bigint IS NULL OR l.user_id = :user_id::bigint)
    AND (:status::text IS NULL OR l.status = :status::text)
    AND (:lapsing_hours::bigint IS NULL OR (l.status = 'pending' AND l.created_at <= (
      SELECT statement_timestamp() + :lapsing_hours::bigint * interval '1 hour' - s.pending_hold
      FROM groundswell.platform_settings s WHERE s.only_row)))
    AND (:least::bigint IS NULL OR l.amount >= :least::bigint)
    AND (:most::bigint IS NULL OR l.amount <= :most::bigint)
    AND (:from::timestamptz IS NULL OR (l.created_at >= :from::timestamptz
      AND l.id >= (SELECT n.first_id FROM groundswell.pledge_numbers(:from::timestamptz, NULL) n)))
    AND (:until::timestamptz IS NULL OR (l.created_at < :until::timestamptz
      AND l.id <= (SELECT n.last_id FROM groundswell.pledge_numbers(NULL, :until::timestamptz) n)))
    AND (:after_id::bigint IS NULL
      OR ({{key}}, l.id) {{comparison}} (:after_key::text::bigint, :after_id::bigint))
  ORDER BY CASE WHEN :lapsing_hours::bigint IS NULL THEN {{key}} ELSE {{key}} + 0 END {{direction}},
    l.id {{direction}}
  LIMIT :rows_max::bigint) l
JOIN groundswell.users u ON u.id = l.user_id
JOIN groundswell.campaigns c ON c.id = l.campaign_id
LEFT JOIN groundswell.reward_tiers t ON t.id = l.tier_id
ORDER BY {{key}} {{direction}}, l.id {{direction}}
