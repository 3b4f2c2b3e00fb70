-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People by number, name or e-mail, for whoever picks one. Index: users_pkey; a search walks it.
SELECT id, name, email, login, balance, active, version, created_at
FROM groundswell.find_people(:search::text, :number::bigint, :after_id::bigint, :rows_max::bigint)
