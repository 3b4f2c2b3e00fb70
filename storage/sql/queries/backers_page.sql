-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The pledges to one of the caller's own campaigns, the newest first, with the columns of
-- pledges_page; an anonymous one has no person. Index: pledges_by_campaign.
SELECT pledge_id, person_id, person, about_campaign, title, tier_id, tier, amount, pledge_status,
  anonymous, created_at, confirmed_at, refunded_at, NULL::text
FROM groundswell.find_backers(:campaign_id::bigint, :status::text, :after_id::bigint,
  :rows_max::bigint)
