-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The campaigns that were closed last. Index: transaction_logs_by_type,
-- users_login_key.
SELECT c.id, c.title, c.status, c.closed_reason, c.goal, c.closed_funds, l.created_at, l.actor,
  a.name
FROM groundswell.transaction_logs l JOIN groundswell.campaigns c ON c.id = l.campaign_id
LEFT JOIN groundswell.users a ON a.login = l.actor
WHERE l.type = 'campaign_closed'
ORDER BY l.id DESC
LIMIT :rows_max::bigint
