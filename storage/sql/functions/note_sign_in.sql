-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A console says that its person came in; for the list of people, not for the books.
CREATE FUNCTION groundswell.note_sign_in() RETURNS void
LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
  INSERT INTO groundswell.sign_ins (user_id, last_at)
  SELECT id, groundswell.moment() FROM groundswell.users WHERE id = groundswell.caller_id()
  ON CONFLICT (user_id) DO UPDATE SET last_at = excluded.last_at
$$;
