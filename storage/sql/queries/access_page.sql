-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may sign in, or could, with groups and last sign-in, by number: for managers.
-- Index: users_pkey; a search walks it.
SELECT a.user_id, a.name, a.email, a.login, array_to_string(a.groups, ','), a.locked, a.active, a.last_sign_in,
  a.created_at
FROM groundswell.people_access(:search::text, :with_login_only::boolean, :after_id::bigint,
  :rows_max::bigint) a
