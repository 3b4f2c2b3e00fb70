-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What each campaign has raised, and the goal that makes it reach it or not; some exactly.
CREATE UNLOGGED TABLE groundswell.demo_goals AS
WITH raised AS (
  SELECT c.id, c.reaches, coalesce(sum(p.amount) FILTER (WHERE p.status = 'confirmed'), 0)::bigint
      AS funds,
    coalesce(sum(p.amount) FILTER (WHERE p.status = 'pending'), 0)::bigint AS pending,
    groundswell.demo_random(s.seed, 'goal', c.id) AS fraction, s.unit
  FROM groundswell.demo_campaigns c CROSS JOIN groundswell.demo_settings s
  LEFT JOIN groundswell.demo_pledges p ON p.campaign_id = c.id
  GROUP BY c.id, c.reaches, s.seed, s.unit)
SELECT id, funds, pending, least(10000000000000, CASE
  WHEN reaches AND funds > 0 AND fraction < 0.03 THEN funds
  WHEN reaches AND funds > 0 THEN
    greatest(1, groundswell.demo_two_digits((funds * (0.55 + 0.45 * fraction))::numeric))
  ELSE greatest(500 * unit, groundswell.demo_two_digits(
    (funds * (1.3 + 4 * power(fraction, 2)))::numeric), funds + 1) END)::bigint AS goal
FROM raised
