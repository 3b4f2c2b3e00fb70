-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the closure service has to do now: due campaigns, and failed ones with refunds left.
SELECT campaign_id, deadline, status, pledges_left
FROM groundswell.due_campaigns(:row_limit::integer)
