-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a creator sees of the own campaigns' backers: an anonymous one has no person.
CREATE VIEW groundswell.campaign_backers WITH (security_barrier) AS
SELECT p.id AS pledge_id, p.campaign_id, p.tier_id, p.amount, p.status, p.anonymous, p.created_at,
  p.confirmed_at, p.refunded_at,
  CASE WHEN NOT p.anonymous THEN p.user_id END AS user_id,
  CASE WHEN NOT p.anonymous THEN u.name END AS name
FROM groundswell.pledges p
JOIN groundswell.campaigns c ON c.id = p.campaign_id
JOIN groundswell.users u ON u.id = p.user_id
WHERE c.creator_id = (SELECT groundswell.caller_id())
  OR (SELECT groundswell.caller_is('manager', 'staff', 'auditor'));
