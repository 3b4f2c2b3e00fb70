-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People by number, name or e-mail, for whoever picks one. Index: users_pkey; a search walks it.
SELECT id, name, email, login, balance, active, version, created_at
FROM groundswell.users
WHERE (:search::text IS NULL OR name ILIKE :search::text OR email_key LIKE lower(:search::text)
    OR id = :number::bigint)
  AND (:after_id::bigint IS NULL OR id > :after_id::bigint)
ORDER BY id
LIMIT :rows_max::bigint
