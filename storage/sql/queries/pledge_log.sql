-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A pledge's life, line by line, the oldest first, with the columns of log_page. Every line of it is
-- in its backer's wallet: the log, which every action writes, needs no index by pledge.
-- Index: pledges_pkey, transaction_logs_by_user, users_login_key.
SELECT l.id, l.created_at, l.type, l.user_id, NULL::text, l.campaign_id, NULL::text, l.pledge_id,
  l.amount, l.actor, l.reference, l.reason, a.name
FROM groundswell.transaction_logs l LEFT JOIN groundswell.users a ON a.login = l.actor
WHERE l.user_id = (SELECT p.user_id FROM groundswell.pledges p WHERE p.id = :pledge_id::bigint)
  AND l.pledge_id = :pledge_id::bigint
ORDER BY l.id
