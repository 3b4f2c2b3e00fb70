-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The next ids follow those that were written here.
SELECT setval('groundswell.users_id_seq', (SELECT max(id) FROM groundswell.users)),
  setval('groundswell.campaigns_id_seq', (SELECT max(id) FROM groundswell.campaigns)),
  setval('groundswell.reward_tiers_id_seq', (SELECT max(id) FROM groundswell.reward_tiers)),
  setval('groundswell.campaign_milestones_id_seq',
    (SELECT max(id) FROM groundswell.campaign_milestones)),
  setval('groundswell.pledges_id_seq', greatest(1, (SELECT max(id) FROM groundswell.pledges)),
    EXISTS (SELECT FROM groundswell.pledges))
