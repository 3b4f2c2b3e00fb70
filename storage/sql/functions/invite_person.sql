-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person may sign in from now on: somebody new (user_id null; name and email), or somebody who is
-- known and has no access, or no longer. A login once given stays that person's for good, for the
-- log knows actors by it.
--   groups    ["staff", ...], at least one
--   verifier  what SCRAM-SHA-256 keeps of the first password
-- Answers {user_id, name, email, login, groups, log_id}.
CREATE FUNCTION groundswell.invite_person(user_id bigint, name text, email text, login text,
  groups jsonb, verifier text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('invite_person', jsonb_build_object(
    'user_id', invite_person.user_id, 'name', invite_person.name, 'email', invite_person.email,
    'login', invite_person.login, 'groups', invite_person.groups,
    'verifier', invite_person.verifier), invite_person.request_id);
  wanted text[];
  person groundswell.users;
  at timestamptz;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  wanted := groundswell.check_groups(invite_person.groups);
  IF coalesce(invite_person.verifier, '') = '' THEN
    PERFORM groundswell.refuse('GW010', 'A login needs a password.', '{"field": "verifier"}');
  END IF;
  UPDATE groundswell.platform_settings SET only_row = only_row WHERE only_row;

  at := groundswell.moment();
  IF invite_person.user_id IS NULL THEN
    PERFORM groundswell.check_text('name', invite_person.name);
    PERFORM groundswell.check_email(invite_person.email);
    INSERT INTO groundswell.users (name, email, created_at)
    VALUES (invite_person.name, invite_person.email, at)
    RETURNING * INTO person;
    PERFORM groundswell.write_log('user_registered', invite_person.request_id, at,
      user_id => person.id);
  ELSE
    person := groundswell.lock_user(invite_person.user_id);
    IF person.login = session_user OR groundswell.groups_of(person.login) <> '{}'
      OR person.login <> invite_person.login THEN
      PERFORM groundswell.refuse('GW095', format('User %s has the login %s already.', person.id,
        person.login), jsonb_build_object('field', 'login', 'login', person.login));
    ELSIF NOT person.active THEN
      PERFORM groundswell.refuse('GW021', format('User %s is deactivated.', person.id),
        '{"field": "user_id"}');
    END IF;
  END IF;
  IF EXISTS (SELECT FROM groundswell.users WHERE login = invite_person.login AND id <> person.id)
  THEN
    PERFORM groundswell.refuse('GW090', format('The login %s is taken.', invite_person.login),
      '{"field": "login"}');
  END IF;
  PERFORM groundswell.put_login(invite_person.login, invite_person.verifier, true, wanted);
  UPDATE groundswell.users SET login = invite_person.login, version = version + 1
  WHERE id = person.id
  RETURNING * INTO person;
  log_id := groundswell.write_log('person_changed', invite_person.request_id, at,
    user_id => person.id, reason => format('may sign in as %s: %s', person.login,
      array_to_string(wanted, ', ')));
  RETURN groundswell.finish(invite_person.request_id, jsonb_build_object('user_id', person.id,
    'name', person.name, 'email', person.email, 'login', person.login,
    'groups', to_jsonb(wanted), 'log_id', log_id));
END $$;
