-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The own lines; all for whoever looks after the books. Lines of the own campaigns, without those
-- who wish to stay unknown, are in own_log().
CREATE POLICY transaction_logs_read ON groundswell.transaction_logs FOR SELECT TO PUBLIC USING (
  user_id = (SELECT groundswell.caller_id())
  OR (SELECT groundswell.caller_is('manager', 'staff', 'auditor')));
