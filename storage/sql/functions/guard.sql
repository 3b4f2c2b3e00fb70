-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How every action begins: the isolation level, the console's schema version, the caller by
-- session_user, and the request id. NULL: the id is new, go on. Otherwise the id was done before
-- with the same arguments, and this is its stored result: return it and change nothing.
-- The id is inserted first, never looked up first: 8 686 against 345 a second for the same work.
-- Where the row stands is kept for finish().
CREATE FUNCTION groundswell.guard(kind text, arguments jsonb, request_id uuid) RETURNS jsonb
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  console_schema text := current_setting('groundswell.schema', true);
  hash bytea := sha256(convert_to(
    jsonb_build_object('kind', guard.kind, 'arguments', jsonb_strip_nulls(guard.arguments))::text,
    'UTF8'));
  place tid;
  kept text;
  seen groundswell.requests;
  checked text;  -- nothing, ever: what is assigned is computed, what is PERFORMed runs as a query
BEGIN
  checked := groundswell.assert_serializable();
  checked := groundswell.assert_caller();
  IF console_schema <> '' AND console_schema <> groundswell.schema_version()::text THEN
    PERFORM groundswell.refuse('GW004', format(
      'The console was made for schema %s, this platform has schema %s.',
      console_schema, groundswell.schema_version()),
      jsonb_build_object('console', console_schema, 'platform', groundswell.schema_version()));
  END IF;
  IF guard.request_id IS NULL THEN
    PERFORM groundswell.refuse('GW010', 'An action needs a request id.',
      '{"field": "request_id"}');
  END IF;

  INSERT INTO groundswell.requests (request_id, actor, kind, arguments_hash, state, created_at)
  VALUES (guard.request_id, session_user, guard.kind, hash, 'done', groundswell.moment())
  ON CONFLICT DO NOTHING
  RETURNING ctid INTO place;
  IF FOUND THEN
    kept := set_config('groundswell.request', place::text, true);
    RETURN NULL;
  END IF;

  SELECT * INTO seen FROM groundswell.requests WHERE request_id = guard.request_id;
  IF seen.actor IS DISTINCT FROM session_user::text THEN
    PERFORM groundswell.refuse('GW005', 'This request id belongs to another request.');
  ELSIF seen.state = 'abandoned' THEN
    PERFORM groundswell.refuse('GW006',
      'This request was abandoned: it was not done and never will be.');
  ELSIF seen.arguments_hash IS DISTINCT FROM hash THEN
    PERFORM groundswell.refuse('GW005', 'This request id belongs to another request.');
  END IF;
  RETURN seen.result || '{"replayed": true}';
END $$;
