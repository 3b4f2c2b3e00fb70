-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A campaign's milestones by target. Index: campaign_milestones_by_campaign.
SELECT id, campaign_id, title, description, target_amount, achieved, achieved_at, position, version
FROM groundswell.campaign_milestones WHERE campaign_id = :campaign_id::bigint
ORDER BY target_amount, id
