-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- An amount as people choose them: two digits that count, and zeros. Rounded down.
CREATE FUNCTION groundswell.demo_two_digits(minor numeric) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT CASE WHEN minor < 100 THEN floor(minor)
    ELSE trunc(minor, 2 - length(trunc(minor)::text)) END::bigint
$$
