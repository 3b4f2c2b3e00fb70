-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Confirmed money in escrow over a campaign's life: the chart. Index: transaction_logs_by_campaign.
SELECT at, funds FROM groundswell.campaign_funding(:campaign_id::bigint)
