-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Books a run that the caller handed over by stage_deposits, all of it or nothing, as deposit_many
-- does; its pieces are gone then.
--   entry_count  how many entries were handed over: a run of which a piece is missing is refused
-- Answers as deposit_many.
CREATE FUNCTION groundswell.deposit_run(run_id uuid, entry_count bigint, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('deposit_run', jsonb_build_object(
    'run_id', deposit_run.run_id, 'entry_count', deposit_run.entry_count),
    deposit_run.request_id);
  entries jsonb;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  WITH piece AS (
    DELETE FROM groundswell.deposit_pieces p
    WHERE p.run_id = deposit_run.run_id AND p.actor = session_user
    RETURNING p.number, p.entries)
  SELECT jsonb_agg(j.e ORDER BY p.number, j.place) INTO entries
  FROM piece p CROSS JOIN jsonb_array_elements(p.entries) WITH ORDINALITY j (e, place);
  IF coalesce(jsonb_array_length(entries), 0) NOT BETWEEN 1 AND 100000
    OR jsonb_array_length(entries) IS DISTINCT FROM deposit_run.entry_count THEN
    PERFORM groundswell.refuse('GW010', format('The run has %s entries, %s were announced.',
      coalesce(jsonb_array_length(entries), 0), deposit_run.entry_count),
      jsonb_build_object('field', 'entries', 'expected', 'array', 'least', 1, 'most', 100000));
  END IF;
  RETURN groundswell.finish(deposit_run.request_id,
    groundswell.book_deposits(entries, deposit_run.request_id));
END $$;
