-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every time that a campaign's confirmed funds passed a milestone, up or down.
CREATE UNLOGGED TABLE groundswell.demo_flips AS
WITH funds AS (
  SELECT at, phase, pledge_id, campaign_id, moved,
    sum(-moved) OVER (PARTITION BY campaign_id ORDER BY at, phase, pledge_id
      ROWS UNBOUNDED PRECEDING) AS after
  FROM groundswell.demo_events WHERE type IN ('pledge_confirmed', 'refund'))
SELECT f.at, f.phase, f.pledge_id, f.campaign_id, m.id AS milestone_id, m.position, m.title,
  f.after >= m.target_amount AS reached
FROM funds f JOIN groundswell.demo_milestones m ON m.campaign_id = f.campaign_id
WHERE (f.after >= m.target_amount) <> (f.after + f.moved >= m.target_amount)
