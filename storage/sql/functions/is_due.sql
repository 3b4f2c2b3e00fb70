-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The one definition of a deadline that has come: pledging asks for its opposite, closing for it.
CREATE FUNCTION groundswell.is_due(deadline timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE
AS $$ SELECT deadline <= at $$;
