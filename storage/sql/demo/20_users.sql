-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The people with what is left in their wallets.
INSERT INTO groundswell.users (id, name, email, balance, created_at)
OVERRIDING SYSTEM VALUE
SELECT p.id, p.name, p.email, coalesce(e.balance, 0), p.created_at
FROM groundswell.demo_people p
LEFT JOIN (SELECT user_id, sum(moved)::bigint AS balance FROM groundswell.demo_events
  GROUP BY user_id) e ON e.user_id = p.id
ORDER BY p.id
