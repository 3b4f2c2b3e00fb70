-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Lets a transaction through to its COMMIT only if it moved exactly what its preview showed; the
-- last call in it. What was done before, by the same request ids, was held to it then: guard()
-- leaves its mark in the transaction only for an id that is new.
CREATE FUNCTION groundswell.demand_effects(digest text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
BEGIN
  IF coalesce(current_setting('groundswell.request', true), '') <> ''
    AND groundswell.effects(0) ->> 'digest' IS DISTINCT FROM demand_effects.digest
  THEN
    PERFORM groundswell.refuse('GW070', 'It would do something else now than was shown.',
      '{"field": "effects"}');
  END IF;
END $$;
