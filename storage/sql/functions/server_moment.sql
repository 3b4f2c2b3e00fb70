-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The database's clock, the only one that counts; the console shows how far its own is off.
CREATE FUNCTION groundswell.server_moment() RETURNS timestamptz
LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$ SELECT groundswell.moment() $$;
