-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The caller's own part of the log, the newest line first, with the columns of log_page; who
-- did it has no name here.
-- Index: transaction_logs_by_user, transaction_logs_by_campaign.
SELECT log_id, at, log_type, person_id, person, about_campaign, title, pledge_id, amount, actor,
  reference, reason, NULL::text
FROM groundswell.own_log(:type::text, :campaign_id::bigint, :from::timestamptz,
  :until::timestamptz, :after_id::bigint, :rows_max::bigint)
