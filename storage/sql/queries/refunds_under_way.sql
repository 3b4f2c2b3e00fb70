-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Refunds that are not finished, and which of them are paused. Index: campaigns_refunds_left.
SELECT campaign_id, title, deadline, pledges_left, funds_left, funds_before, paused_by, paused_at,
  reason, paused_by_name
FROM groundswell.refunds_under_way(:rows_max::bigint)
