-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Failed campaigns whose refunds somebody has paused, for every console and service; a row goes
-- when they are resumed. In a table of its own: who looks up a campaign's row need not know of it,
-- and the campaign's own row is what every pledge updates.
CREATE TABLE groundswell.refund_pauses (
  campaign_id bigint PRIMARY KEY REFERENCES groundswell.campaigns,
  paused_by text NOT NULL,
  paused_at timestamptz(3) NOT NULL,
  reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 200)
);
