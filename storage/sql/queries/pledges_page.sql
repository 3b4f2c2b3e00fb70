-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Pledges, the newest first, of a campaign or of a person. Index: pledges_by_campaign or
-- pledges_by_user; without either, pledges_pkey.
SELECT l.id, l.user_id, u.name, l.campaign_id, c.title, l.tier_id, t.title, l.amount, l.status,
  l.anonymous, l.created_at, l.confirmed_at, l.refunded_at, l.refund_reason
FROM groundswell.pledges l
JOIN groundswell.users u ON u.id = l.user_id
JOIN groundswell.campaigns c ON c.id = l.campaign_id
LEFT JOIN groundswell.reward_tiers t ON t.id = l.tier_id
WHERE (:campaign_id::bigint IS NULL OR l.campaign_id = :campaign_id::bigint)
  AND (:user_id::bigint IS NULL OR l.user_id = :user_id::bigint)
  AND (:status::text IS NULL OR l.status = :status::text)
  AND (:pledge_id::bigint IS NULL OR l.id = :pledge_id::bigint)
  AND (:after_id::bigint IS NULL OR l.id < :after_id::bigint)
ORDER BY l.id DESC
LIMIT :rows_max::bigint
