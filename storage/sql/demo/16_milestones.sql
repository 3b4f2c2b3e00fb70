-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The milestones, at shares of the goal.
CREATE UNLOGGED TABLE groundswell.demo_milestones AS
SELECT row_number() OVER (ORDER BY c.id, position) AS id, c.id AS campaign_id, position,
  x.milestone_titles[position] AS title,
  greatest(1, least(10000000000000, groundswell.demo_two_digits(
    g.goal * (ARRAY[0.25, 0.5, 1.0, 1.5])[position]))) AS target_amount
FROM groundswell.demo_campaigns c
JOIN groundswell.demo_goals g ON g.id = c.id
JOIN groundswell.demo_texts x ON x.language = c.language
CROSS JOIN LATERAL generate_series(1, c.milestones) position
