-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People with wallet and groups, for the room in which they are looked after. Index: as
-- list_people says.
SELECT id, name, email, login, balance, active, version, created_at, groups
FROM groundswell.list_people(:search::text, :number::bigint, :least::bigint, :most::bigint,
  :in_group::text, :is_active::boolean, :has_pledges::boolean, :sort::text, :descending::boolean,
  :after_name::text, :after_balance::bigint, :after_id::bigint, :rows_max::bigint)
