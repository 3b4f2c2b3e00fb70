-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Lets an action through to its COMMIT only if it moved exactly what its preview showed. Around the
-- action's call, whose answer it passes on. What was done before, by the same request id, was held
-- to it then.
CREATE FUNCTION groundswell.demand_effects(answer jsonb, digest text)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
BEGIN
  IF demand_effects.answer ->> 'replayed' = 'true' THEN
    RETURN demand_effects.answer;
  END IF;
  IF groundswell.effects('{}', 0) ->> 'digest' IS DISTINCT FROM demand_effects.digest THEN
    PERFORM groundswell.refuse('GW070', 'It would do something else now than was shown.',
      '{"field": "effects"}');
  END IF;
  RETURN demand_effects.answer;
END $$;
