-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The reward tiers; over half have a limit, some one that is too small for all who want it.
--   wanted_from, wanted_to  the share of backers who would choose it
CREATE UNLOGGED TABLE groundswell.demo_tiers AS
WITH planned AS (
  SELECT c.id AS campaign_id, c.language, c.town, c.pledges, position,
    (ARRAY[1, 3, 6, 12, 30])[position] * c.base_price AS price,
    (ARRAY[0.00, 0.32, 0.57, 0.73, 0.81])[position]::double precision AS wanted_from,
    (ARRAY[0.32, 0.57, 0.73, 0.81, 0.85])[position]::double precision AS wanted_to,
    groundswell.demo_random(s.seed, 'limited', c.id * 10 + position) AS limited,
    groundswell.demo_random(s.seed, 'limit', c.id * 10 + position) AS limit_fraction
  FROM groundswell.demo_campaigns c CROSS JOIN groundswell.demo_settings s
  CROSS JOIN LATERAL generate_series(1, c.tiers) position)
SELECT row_number() OVER (ORDER BY p.campaign_id, p.position) AS id, p.campaign_id, p.position,
  x.tier_titles[p.position] AS title,
  replace(x.tier_descriptions[p.position], '{place}', p.town) AS description,
  least(greatest(p.price, s.pledge_min), s.pledge_max) AS price, p.wanted_from, p.wanted_to,
  CASE WHEN p.position > 1 AND p.limited < 0.7 THEN greatest(3,
    round((p.wanted_to - p.wanted_from) * p.pledges * (0.6 + 1.4 * p.limit_fraction)))::bigint
    END AS quantity_available
FROM planned p CROSS JOIN groundswell.demo_settings s
JOIN groundswell.demo_texts x ON x.language = p.language
