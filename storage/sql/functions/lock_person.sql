-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person cannot sign in for a while: password and groups stay, open sessions end (end_sessions)
-- and may do nothing until they do.
-- Answers {user_id, login, log_id}.
CREATE FUNCTION groundswell.lock_person(user_id bigint, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('lock_person', jsonb_build_object(
    'user_id', lock_person.user_id, 'reason', lock_person.reason), lock_person.request_id);
  person groundswell.users;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.assert_reason(lock_person.reason);
  person := groundswell.lock_person_access(lock_person.user_id);
  PERFORM groundswell.put_login(person.login, NULL, false, NULL);
  PERFORM groundswell.assert_manager_left();
  log_id := groundswell.write_log('person_changed', lock_person.request_id,
    groundswell.moment(), user_id => person.id, reason => 'locked: ' || lock_person.reason);
  RETURN groundswell.finish(lock_person.request_id, jsonb_build_object('user_id', person.id,
    'login', person.login, 'log_id', log_id));
END $$;
