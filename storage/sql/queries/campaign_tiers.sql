-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A campaign's reward tiers in order. Index: reward_tiers_by_campaign.
SELECT id, campaign_id, title, description, price, quantity_available, quantity_claimed,
  ever_claimed, closed, position, version
FROM groundswell.reward_tiers WHERE campaign_id = :campaign_id::bigint
ORDER BY position, id
