-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A locked person may sign in again, as before. Whose access was revoked is invited anew.
-- Answers {user_id, login, log_id}.
CREATE FUNCTION groundswell.unlock_person(user_id bigint, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('unlock_person', jsonb_build_object(
    'user_id', unlock_person.user_id, 'reason', unlock_person.reason), unlock_person.request_id);
  person groundswell.users;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.assert_reason(unlock_person.reason);
  person := groundswell.lock_person_access(unlock_person.user_id);
  PERFORM groundswell.put_login(person.login, NULL, true, NULL);
  log_id := groundswell.write_log('person_changed', unlock_person.request_id,
    groundswell.moment(), user_id => person.id, reason => 'unlocked: ' || unlock_person.reason);
  RETURN groundswell.finish(unlock_person.request_id, jsonb_build_object('user_id', person.id,
    'login', person.login, 'log_id', log_id));
END $$;
