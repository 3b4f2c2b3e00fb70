-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One page of the campaign list, by keyset. Index: campaigns_by_<key>, or campaigns_by_status_...
-- for one status by deadline; by raised and by progress it sorts (funds carry no index, so that
-- pledges stay HOT). The creator's name is asked for each row shown: the planner would join the
-- view of all creators first.
SELECT c.id, c.title, c.creator_id,
  (SELECT p.name FROM groundswell.people_public p WHERE p.id = c.creator_id), c.status, c.goal,
  coalesce(c.closed_funds, c.current_funds), c.pending_funds, c.deadline,
  extract(epoch FROM c.deadline - clock_timestamp())::bigint, ({{key}})::text
FROM groundswell.campaigns c
WHERE (:status::text IS NULL OR c.status = :status::text)
  AND (:creator_id::bigint IS NULL OR c.creator_id = :creator_id::bigint)
  AND (:search::text IS NULL OR c.title ILIKE :search::text
    OR (SELECT p.name FROM groundswell.people_public p WHERE p.id = c.creator_id)
      ILIKE :search::text)
  AND (:after_id::bigint IS NULL
    OR ({{key}}, c.id) {{comparison}} (:after_key::text::{{type}}, :after_id::bigint))
ORDER BY {{key}} {{direction}}, c.id {{direction}}
LIMIT :rows_max::bigint
