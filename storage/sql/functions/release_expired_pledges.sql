-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Releases up to row_limit pending pledges whose hold has lapsed, oldest first: their places are
-- free again. Whoever calls again goes on.
-- Answers {released, left}.
CREATE FUNCTION groundswell.release_expired_pledges(row_limit integer, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('release_expired_pledges', jsonb_build_object(
    'row_limit', release_expired_pledges.row_limit), release_expired_pledges.request_id);
  at timestamptz;
  lapsed_before timestamptz;
  released bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.check_amount('row_limit', release_expired_pledges.row_limit, 1, 1000000);
  at := groundswell.moment();
  SELECT at - pending_hold INTO lapsed_before FROM groundswell.platform_settings WHERE only_row;
  SELECT r.returned INTO released FROM groundswell.return_pledges(ARRAY(
      SELECT id FROM groundswell.pledges
      WHERE status = 'pending' AND created_at <= lapsed_before
      ORDER BY created_at, id LIMIT release_expired_pledges.row_limit),
    'pending', 'hold lapsed', at, release_expired_pledges.request_id) r;
  RETURN groundswell.finish(release_expired_pledges.request_id, jsonb_build_object(
    'released', released, 'left', (SELECT count(*) FROM groundswell.pledges
      WHERE status = 'pending' AND created_at <= lapsed_before)));
END $$;
