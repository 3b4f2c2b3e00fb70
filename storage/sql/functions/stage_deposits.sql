-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Hands over one piece of a deposit run, for deposit_run to book; no money moves. The same number
-- again replaces the piece. Pieces that nobody booked within a day go.
--   entries  as deposit_many's, whose shape is checked here, before any gate is held
-- Answers how many entries the piece has.
CREATE FUNCTION groundswell.stage_deposits(run_id uuid, number integer, entries jsonb)
RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
BEGIN
  PERFORM groundswell.assert_caller();
  PERFORM groundswell.check_entries(stage_deposits.entries);
  DELETE FROM groundswell.deposit_pieces
  WHERE created_at < groundswell.moment() - interval '1 day';
  INSERT INTO groundswell.deposit_pieces (run_id, number, actor, entries, created_at)
  VALUES (stage_deposits.run_id, stage_deposits.number, session_user, stage_deposits.entries,
    groundswell.moment())
  ON CONFLICT (run_id, number) DO UPDATE
  SET entries = excluded.entries, created_at = excluded.created_at
  WHERE deposit_pieces.actor = session_user;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW003', 'This run belongs to somebody else.',
      '{"field": "run_id"}');
  END IF;
  RETURN jsonb_array_length(stage_deposits.entries);
END $$;
