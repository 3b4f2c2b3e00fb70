-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The transaction log, the newest line first. Ids and times run nearly alike (an action lasts far
-- less than an hour), so a date range is walked between the ids of an hour around it. The planner
-- knows nothing of those bounds: `+ interval '0'` keeps it from sorting the whole range by its time.
-- Index: transaction_logs_pkey, ..._by_user, ..._by_campaign or ..._by_type; bounds by ..._by_time;
-- users_login_key for who did it, asked for each line: joined, the planner would sort whole days.
SELECT l.id, l.created_at, l.type, l.user_id, u.name, l.campaign_id, c.title, l.pledge_id,
  l.amount, l.actor, l.reference, l.reason,
  (SELECT a.name FROM groundswell.users a WHERE a.login = l.actor)
FROM groundswell.transaction_logs l
LEFT JOIN groundswell.users u ON u.id = l.user_id
LEFT JOIN groundswell.campaigns c ON c.id = l.campaign_id
WHERE (:type::text IS NULL OR l.type = :type::text)
  AND (:user_id::bigint IS NULL OR l.user_id = :user_id::bigint)
  AND (:campaign_id::bigint IS NULL OR l.campaign_id = :campaign_id::bigint)
  AND (:from::timestamptz IS NULL OR (l.created_at + interval '0' >= :from::timestamptz
    AND l.id >= (SELECT coalesce((SELECT f.id FROM groundswell.transaction_logs f
      WHERE f.created_at >= :from::timestamptz - interval '1 hour'
      ORDER BY f.created_at, f.id LIMIT 1), 0))))
  AND (:until::timestamptz IS NULL OR (l.created_at + interval '0' < :until::timestamptz
    AND l.id <= (SELECT coalesce((SELECT t.id FROM groundswell.transaction_logs t
      WHERE t.created_at > :until::timestamptz + interval '1 hour'
      ORDER BY t.created_at, t.id LIMIT 1), 9223372036854775807))))
  AND (:after_id::bigint IS NULL OR l.id < :after_id::bigint)
ORDER BY l.id DESC
LIMIT :rows_max::bigint
