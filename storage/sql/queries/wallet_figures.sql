-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person's wallet holds, what the person's pledges come to, and how many campaigns they
-- started, of one moment. Index: users_pkey, pledges_by_user, campaigns_by_creator.
SELECT u.balance,
  coalesce(sum(p.amount) FILTER (WHERE p.status = 'confirmed'), 0)::bigint,
  count(p.id) FILTER (WHERE p.status = 'confirmed'),
  coalesce(sum(p.amount) FILTER (WHERE p.status = 'pending'), 0)::bigint,
  count(p.id) FILTER (WHERE p.status = 'pending'),
  coalesce(sum(p.amount) FILTER (WHERE p.status = 'refunded' AND p.confirmed_at IS NOT NULL),
    0)::bigint,
  count(p.id) FILTER (WHERE p.status = 'refunded' AND p.confirmed_at IS NOT NULL),
  (SELECT count(*) FROM groundswell.campaigns c WHERE c.creator_id = u.id),
  (SELECT count(*) FROM groundswell.campaigns c WHERE c.creator_id = u.id AND c.status = 'active')
FROM groundswell.users u LEFT JOIN groundswell.pledges p ON p.user_id = u.id
WHERE u.id = :user_id::bigint
GROUP BY u.id, u.balance
