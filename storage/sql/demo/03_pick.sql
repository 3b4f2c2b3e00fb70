-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One of a list, by a number from 0 to below 1.
CREATE FUNCTION groundswell.demo_pick(list text[], fraction double precision) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT list[1 + floor(fraction * cardinality(list))::integer] $$
