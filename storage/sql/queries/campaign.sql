-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One campaign whole. Index: campaigns_pkey.
SELECT c.id, c.title, c.creator_id,
  (SELECT p.name FROM groundswell.people_public p WHERE p.id = c.creator_id), c.status, c.goal,
  coalesce(c.closed_funds, c.current_funds), c.pending_funds, c.deadline,
  extract(epoch FROM c.deadline - clock_timestamp())::bigint,
  c.description, c.cancellation_allowed, c.version, c.created_at, c.closed_at, c.closed_reason,
  c.current_funds,
  groundswell.campaign_backer_count(c.id)
FROM groundswell.campaigns c
WHERE c.id = :campaign_id::bigint
