-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One's own password. The other open sessions of the login stay: they are the same person's.
--   verifier  what SCRAM-SHA-256 keeps of the new one; made by the console, which asked for the old
-- Answers {user_id, login, log_id}.
CREATE FUNCTION groundswell.change_password(verifier text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('change_password', jsonb_build_object(
    'verifier', change_password.verifier), change_password.request_id);
  person groundswell.users;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  IF coalesce(change_password.verifier, '') = '' THEN
    PERFORM groundswell.refuse('GW010', 'A login needs a password.', '{"field": "verifier"}');
  END IF;
  person := groundswell.lock_user(groundswell.caller_id());
  PERFORM groundswell.put_login(person.login, change_password.verifier, NULL, NULL);
  log_id := groundswell.write_log('person_changed', change_password.request_id,
    groundswell.moment(), user_id => person.id, reason => 'changed the own password');
  RETURN groundswell.finish(change_password.request_id, jsonb_build_object('user_id', person.id,
    'login', person.login, 'log_id', log_id));
END $$;
