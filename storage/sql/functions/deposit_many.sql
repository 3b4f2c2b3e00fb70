-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A bank's statement in one piece: at most 100 000 entries, all booked or none. A reference that
-- was booked before, or stands twice in the run, is skipped and told; an entry that is wrong
-- refuses the whole run by its index.
--   entries  [{user_id, amount, reference (or null: always booked), reason}]
-- Answers {booked, booked_amount, skipped: [references in the order of the entries]}.
CREATE FUNCTION groundswell.deposit_many(entries jsonb, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('deposit_many', jsonb_build_object(
    'entries', deposit_many.entries), deposit_many.request_id);
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.check_entries(deposit_many.entries);
  RETURN groundswell.finish(deposit_many.request_id,
    groundswell.book_deposits(deposit_many.entries, deposit_many.request_id));
END $$;
