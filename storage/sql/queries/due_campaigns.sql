-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the closure service has to do now: due campaigns, and failed ones with refunds left.
-- Index: campaigns_pkey.
SELECT d.campaign_id, d.deadline, d.status, d.pledges_left, c.title
FROM groundswell.due_campaigns(:row_limit::integer) d
JOIN groundswell.campaigns c ON c.id = d.campaign_id
ORDER BY d.deadline, d.campaign_id
