-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The time inside an action: the wall clock to the millisecond, read once after the campaign's
-- (or else the wallet's) row is locked. now() would be the time the message arrived.
CREATE FUNCTION groundswell.moment() RETURNS timestamptz
LANGUAGE sql VOLATILE
AS $$ SELECT pg_catalog.date_trunc('milliseconds', pg_catalog.clock_timestamp()) $$;
