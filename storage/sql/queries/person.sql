-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One person. Index: users_pkey, or users_login_key for who is signed in.
SELECT id, name, email, login, balance, active, version, created_at
FROM groundswell.users
WHERE (:user_id::bigint IS NOT NULL AND id = :user_id::bigint)
  OR (:user_id::bigint IS NULL AND login = session_user)
