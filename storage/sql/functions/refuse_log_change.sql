-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The books and the notes about people are only ever added to, by whomever.
CREATE FUNCTION groundswell.refuse_log_change() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM groundswell.refuse('GW003',
    format('%s is append-only: %s is refused.', TG_TABLE_NAME, TG_OP));
  RETURN NULL;
END $$;
