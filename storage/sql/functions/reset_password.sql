-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person gets a new first password, from a manager; open sessions end (end_sessions).
--   verifier  what SCRAM-SHA-256 keeps of it
-- Answers {user_id, login, log_id}.
CREATE FUNCTION groundswell.reset_password(user_id bigint, verifier text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('reset_password', jsonb_build_object(
    'user_id', reset_password.user_id, 'verifier', reset_password.verifier), reset_password.request_id);
  person groundswell.users;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  IF coalesce(reset_password.verifier, '') = '' THEN
    PERFORM groundswell.refuse('GW010', 'A login needs a password.', '{"field": "verifier"}');
  END IF;
  person := groundswell.lock_person_access(reset_password.user_id);
  PERFORM groundswell.put_login(person.login, reset_password.verifier, NULL, NULL);
  log_id := groundswell.write_log('person_changed', reset_password.request_id,
    groundswell.moment(), user_id => person.id, reason => 'password reset');
  RETURN groundswell.finish(reset_password.request_id, jsonb_build_object('user_id', person.id,
    'login', person.login, 'log_id', log_id));
END $$;
