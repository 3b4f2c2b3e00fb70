-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ends the doubt about a request whose outcome is unknown: answers its result where it was done,
-- and otherwise leaves a tombstone, so that it never will be. Waits for a transaction that is
-- doing it at this moment. Runs at any isolation level: the request's key decides.
-- Answers {request_id, outcome: "done", result} or {request_id, outcome: "abandoned"}.
CREATE FUNCTION groundswell.abandon_request(request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  seen groundswell.requests;
BEGIN
  PERFORM groundswell.assert_caller();
  IF abandon_request.request_id IS NULL THEN
    PERFORM groundswell.refuse('GW010', 'Which request? It needs an id.',
      '{"field": "request_id"}');
  END IF;
  INSERT INTO groundswell.requests (request_id, actor, kind, state, created_at)
  VALUES (abandon_request.request_id, session_user, 'abandoned', 'abandoned',
    groundswell.moment())
  ON CONFLICT DO NOTHING;
  SELECT * INTO seen FROM groundswell.requests WHERE request_id = abandon_request.request_id;
  IF seen.actor IS DISTINCT FROM session_user::text THEN
    PERFORM groundswell.refuse('GW005', 'This request id belongs to another request.');
  END IF;
  RETURN jsonb_strip_nulls(jsonb_build_object('request_id', seen.request_id,
    'outcome', seen.state)) || CASE WHEN seen.state = 'done'
    THEN jsonb_build_object('result', seen.result) ELSE '{}' END;
END $$;
