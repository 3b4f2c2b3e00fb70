-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How every action ends: its result is kept with the request id, to be told again to whoever asks
-- again with that id.
CREATE FUNCTION groundswell.finish(request_id uuid, result jsonb) RETURNS jsonb
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
BEGIN
  UPDATE groundswell.requests SET result = finish.result WHERE request_id = finish.request_id;
  RETURN finish.result;
END $$;
