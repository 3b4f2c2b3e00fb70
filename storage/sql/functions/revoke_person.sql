-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person's access ends: no sign-in, no password, no group; open sessions end (end_sessions) and
-- may do nothing until they do. The person, the wallet and the login's name in the books stay.
-- Answers {user_id, login, log_id}.
CREATE FUNCTION groundswell.revoke_person(user_id bigint, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('revoke_person', jsonb_build_object(
    'user_id', revoke_person.user_id, 'reason', revoke_person.reason), revoke_person.request_id);
  person groundswell.users;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.assert_reason(revoke_person.reason);
  person := groundswell.lock_person_access(revoke_person.user_id);
  PERFORM groundswell.put_login(person.login, '', false, '{}');
  PERFORM groundswell.assert_manager_left();
  log_id := groundswell.write_log('person_changed', revoke_person.request_id,
    groundswell.moment(), user_id => person.id, reason => 'access revoked: ' || revoke_person.reason);
  RETURN groundswell.finish(revoke_person.request_id, jsonb_build_object('user_id', person.id,
    'login', person.login, 'log_id', log_id));
END $$;
