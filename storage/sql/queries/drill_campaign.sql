-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a race of the drill left behind on its campaign, counted from the rows and from the books.
-- Index: campaigns_pkey, reward_tiers_by_campaign, pledges_by_campaign,
-- transaction_logs_by_campaign.
SELECT
  (SELECT coalesce(sum(t.quantity_claimed), 0)::bigint FROM groundswell.reward_tiers t
    WHERE t.campaign_id = c.id),
  (SELECT count(*) FROM groundswell.pledges p WHERE p.campaign_id = c.id),
  (SELECT count(*) FROM groundswell.pledges p WHERE p.campaign_id = c.id
    AND p.status = 'refunded'),
  (SELECT count(*) FROM groundswell.pledges p WHERE p.campaign_id = c.id
    AND p.created_at >= c.deadline),
  (SELECT count(*) FROM groundswell.transaction_logs l WHERE l.campaign_id = c.id
    AND l.type = 'pledge_confirmed'),
  (SELECT count(*) FROM groundswell.transaction_logs l WHERE l.campaign_id = c.id
    AND l.type = 'campaign_closed')
FROM groundswell.campaigns c
WHERE c.id = :campaign_id::bigint
