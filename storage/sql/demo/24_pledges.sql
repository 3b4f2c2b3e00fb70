-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
INSERT INTO groundswell.pledges (id, user_id, campaign_id, tier_id, amount, status, anonymous,
  created_at, confirmed_at, refunded_at, refund_reason)
OVERRIDING SYSTEM VALUE
SELECT id, user_id, campaign_id, tier_id, amount, status, anonymous, created_at, confirmed_at,
  CASE WHEN status = 'refunded' THEN changed_at END, refund_reason
FROM groundswell.demo_pledges ORDER BY id
