-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The own ones; all for whoever looks after them. A creator sees backers in campaign_backers.
CREATE POLICY pledges_read ON groundswell.pledges FOR SELECT TO PUBLIC USING (
  user_id = (SELECT groundswell.caller_id())
  OR (SELECT groundswell.caller_is('manager', 'staff', 'auditor')));
