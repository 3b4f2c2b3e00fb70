-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A new person, with an empty wallet and no login. Two people never share an e-mail address,
-- whatever its case: the unique index users_email_key decides (the console knows its name), for
-- looking it up first would read the index page that everyone who registers writes.
-- Answers {user_id, name, email, balance, active, version, log_id}.
CREATE FUNCTION groundswell.register_user(name text, email text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('register_user', jsonb_build_object(
    'name', register_user.name, 'email', register_user.email), register_user.request_id);
  at timestamptz;
  person groundswell.users;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.check_text('name', register_user.name);
  PERFORM groundswell.check_email(register_user.email);

  at := groundswell.moment();
  INSERT INTO groundswell.users (name, email, created_at)
  VALUES (register_user.name, register_user.email, at)
  RETURNING * INTO person;
  log_id := groundswell.write_log('user_registered', register_user.request_id, at,
    user_id => person.id);
  RETURN groundswell.finish(register_user.request_id, jsonb_build_object(
    'user_id', person.id, 'name', person.name, 'email', person.email,
    'balance', person.balance, 'active', person.active, 'version', person.version,
    'log_id', log_id));
END $$;
