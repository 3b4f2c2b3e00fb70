-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
INSERT INTO groundswell.reward_tiers (id, campaign_id, title, description, price,
  quantity_available, quantity_claimed, ever_claimed, position)
OVERRIDING SYSTEM VALUE
SELECT t.id, t.campaign_id, t.title, t.description, t.price, t.quantity_available,
  coalesce(p.places, 0), p.tier_id IS NOT NULL, t.position
FROM groundswell.demo_tiers t
LEFT JOIN (SELECT tier_id, count(*) FILTER (WHERE status <> 'refunded') AS places
  FROM groundswell.demo_pledges WHERE tier_id IS NOT NULL GROUP BY tier_id) p ON p.tier_id = t.id
ORDER BY t.id
