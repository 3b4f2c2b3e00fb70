-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How many pledges fit, and their sum; the conditions are those of pledges_page. No more are looked
-- at than rows_max (null: all), so that a glance never reads a large platform whole.
-- Index: as pledges_page, in no order.
SELECT count(*), coalesce(sum(f.amount), 0)::bigint
FROM (SELECT l.amount FROM groundswell.pledges l
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
  LIMIT :rows_max::bigint) f
