-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person's name and e-mail address; null leaves one as it is. Of the deactivated too: a refund
-- may still have to reach them.
-- Answers {user_id, name, email, active, version, log_id}.
CREATE FUNCTION groundswell.change_user(
  user_id bigint, expected_version integer, name text, email text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('change_user', jsonb_build_object(
    'user_id', change_user.user_id, 'expected_version', change_user.expected_version,
    'name', change_user.name, 'email', change_user.email), change_user.request_id);
  old groundswell.users;
  person groundswell.users;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  IF change_user.name IS NOT NULL THEN
    PERFORM groundswell.check_text('name', change_user.name);
  END IF;
  IF change_user.email IS NOT NULL THEN
    PERFORM groundswell.check_email(change_user.email);
  END IF;

  PERFORM groundswell.assert_acts_for(change_user.user_id);
  old := groundswell.lock_user(change_user.user_id);
  PERFORM groundswell.assert_version(change_user.expected_version, old.version);
  UPDATE groundswell.users SET name = coalesce(change_user.name, name),
    email = coalesce(change_user.email, email), version = version + 1
  WHERE id = change_user.user_id
  RETURNING * INTO person;
  log_id := groundswell.write_log('person_changed', change_user.request_id,
    groundswell.moment(), user_id => person.id,
    reason => 'changed: ' || concat_ws(', ',
      CASE WHEN person.name <> old.name THEN 'name' END,
      CASE WHEN person.email <> old.email THEN 'email' END));
  RETURN groundswell.finish(change_user.request_id, jsonb_build_object('user_id', person.id,
    'name', person.name, 'email', person.email, 'active', person.active,
    'version', person.version, 'log_id', log_id));
END $$;
