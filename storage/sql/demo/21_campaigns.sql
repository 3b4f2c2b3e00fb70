-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
INSERT INTO groundswell.campaigns (id, creator_id, title, description, goal, current_funds,
  pending_funds, deadline, cancellation_allowed, created_at)
OVERRIDING SYSTEM VALUE
SELECT c.id, c.creator_id, c.title, c.description, g.goal, g.funds, g.pending, c.deadline,
  c.cancellation_allowed, c.created_at
FROM groundswell.demo_campaigns c JOIN groundswell.demo_goals g ON g.id = c.id
ORDER BY c.id
