-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
INSERT INTO groundswell.campaign_milestones (id, campaign_id, title, target_amount, achieved,
  achieved_at, position)
OVERRIDING SYSTEM VALUE
SELECT m.id, m.campaign_id, m.title, m.target_amount, g.funds >= m.target_amount,
  CASE WHEN g.funds >= m.target_amount THEN f.at END, m.position
FROM groundswell.demo_milestones m
JOIN groundswell.demo_goals g ON g.id = m.campaign_id
LEFT JOIN (SELECT milestone_id, max(at) AS at FROM groundswell.demo_flips WHERE reached
  GROUP BY milestone_id) f ON f.milestone_id = m.id
ORDER BY m.id
