-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A number from 0 to below 1 that depends on the seed, on what it is for and on which one it is,
-- and on nothing else: random() would differ with every plan.
CREATE FUNCTION groundswell.demo_random(seed bigint, purpose text, n bigint)
RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT (pg_catalog.hashint8extended(n, pg_catalog.hashtextextended(purpose, seed))
    & 9007199254740991)::double precision / 9007199254740992
$$
