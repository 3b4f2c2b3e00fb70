-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
DROP TABLE groundswell.demo_settings, groundswell.demo_words, groundswell.demo_titles,
  groundswell.demo_texts, groundswell.demo_people, groundswell.demo_campaigns,
  groundswell.demo_tiers, groundswell.demo_draws, groundswell.demo_pledges, groundswell.demo_goals,
  groundswell.demo_events, groundswell.demo_milestones, groundswell.demo_flips
