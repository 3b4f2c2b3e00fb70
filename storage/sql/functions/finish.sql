-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How every action ends: its result is kept with the request id, to be told again to whoever asks
-- again with that id. The row is written where guard() left it: found by its key it would be read,
-- and whoever puts an id of their own into that page of the index would be in its way.
CREATE FUNCTION groundswell.finish(request_id uuid, result jsonb) RETURNS jsonb
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  place tid := current_setting('groundswell.request')::tid;
BEGIN
  UPDATE groundswell.requests SET result = finish.result
  WHERE ctid = place AND request_id = finish.request_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'The request % is not where guard() wrote it.', finish.request_id;
  END IF;
  RETURN finish.result;
END $$;
