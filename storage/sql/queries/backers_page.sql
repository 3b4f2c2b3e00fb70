-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The pledges to one of the caller's own campaigns, the newest first, with the columns of
-- pledges_page; an anonymous one has no person. Index: pledges_by_campaign.
SELECT b.pledge_id, b.user_id, b.name, b.campaign_id, c.title, b.tier_id, t.title, b.amount,
  b.status, b.anonymous, b.created_at, b.confirmed_at, b.refunded_at, NULL::text
FROM groundswell.campaign_backers b
JOIN groundswell.campaigns c ON c.id = b.campaign_id
LEFT JOIN groundswell.reward_tiers t ON t.id = b.tier_id
WHERE b.campaign_id = :campaign_id::bigint
  AND (:status::text IS NULL OR b.status = :status::text)
  AND (:after_id::bigint IS NULL OR b.pledge_id < :after_id::bigint)
ORDER BY b.pledge_id DESC
LIMIT :rows_max::bigint
