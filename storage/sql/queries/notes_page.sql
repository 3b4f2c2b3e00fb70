-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What staff noted about a person, the newest first, with the author's name where the login is
-- still somebody's. Index: person_notes_by_user, users_login_key.
SELECT n.id, n.user_id, n.author, a.name, n.created_at, n.text
FROM groundswell.person_notes n
LEFT JOIN groundswell.users a ON a.login = n.author
WHERE n.user_id = :user_id::bigint
  AND (:after_id::bigint IS NULL OR n.id < :after_id::bigint)
ORDER BY n.id DESC
LIMIT :rows_max::bigint
