-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Oneself; everyone for whoever looks after people. To PUBLIC: a role that a policy names could
-- take itself out of it on servers below 15.20. Scalar subselects are asked once a query.
CREATE POLICY users_read ON groundswell.users FOR SELECT TO PUBLIC USING (
  id = (SELECT groundswell.caller_id())
  OR (SELECT groundswell.caller_is('manager', 'staff', 'auditor')));
