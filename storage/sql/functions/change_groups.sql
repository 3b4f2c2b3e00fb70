-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which groups a person is in, exactly: what the person may do changes at once, in open sessions
-- too. Nobody changes their own.
-- Answers {user_id, login, groups_before, groups, log_id}.
CREATE FUNCTION groundswell.change_groups(
  user_id bigint, groups jsonb, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('change_groups', jsonb_build_object(
    'user_id', change_groups.user_id, 'groups', change_groups.groups,
    'reason', change_groups.reason), change_groups.request_id);
  wanted text[];
  before text[];
  person groundswell.users;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  wanted := groundswell.check_groups(change_groups.groups);
  PERFORM groundswell.check_text('reason', change_groups.reason, 200, false);
  person := groundswell.lock_person_access(change_groups.user_id);
  before := groundswell.groups_of(person.login);
  PERFORM groundswell.put_login(person.login, NULL, NULL, wanted);
  PERFORM groundswell.assert_manager_left();
  log_id := groundswell.write_log('person_changed', change_groups.request_id,
    groundswell.moment(), user_id => person.id, reason => concat_ws(': ',
      format('groups from %s to %s', array_to_string(before, ', '), array_to_string(wanted, ', ')),
      nullif(change_groups.reason, '')));
  RETURN groundswell.finish(change_groups.request_id, jsonb_build_object('user_id', person.id,
    'login', person.login, 'groups_before', to_jsonb(before), 'groups', to_jsonb(wanted),
    'log_id', log_id));
END $$;
