-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The one function with dynamic SQL: a person's database role, made where it is missing. It belongs
-- to the role <prefix>_people, which may create roles and which nobody can become; only the owner,
-- and so only our functions, may call it. Before PostgreSQL 16 the right to create roles is nearly
-- a superuser's, so it trusts nobody: it touches only roles that it made itself, which their
-- comment says, and puts them into this platform's groups only.
--   login        letters a-z, digits, _ . -, at most 39
--   verifier     what SCRAM-SHA-256 keeps of a password; '' for no password; null: as it is
--   may_sign_in  null: as it is
--   groups       exactly these of the platform's ("staff", ...); null: as they are
CREATE FUNCTION groundswell.put_login(
  login text, verifier text, may_sign_in boolean, groups text[])
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
DECLARE
  prefix text := (SELECT role_prefix FROM groundswell.platform_settings WHERE only_row);
  mark text := 'A person of the Groundswell platform ' || prefix;
  known oid;
  one text;
BEGIN
  IF put_login.login IS NULL OR put_login.login !~ '^[a-z_][a-z0-9_.-]{0,38}$'
    OR put_login.login LIKE 'pg!_%' ESCAPE '!' OR put_login.login IN ('public', 'none') THEN
    PERFORM groundswell.refuse('GW010', 'A login is made of a-z, 0-9, _ . - and begins with a '
      'letter; at most 39 characters.', '{"field": "login"}');
  ELSIF put_login.verifier <> '' AND put_login.verifier !~
    '^SCRAM-SHA-256[$][1-9][0-9]{3,6}:[A-Za-z0-9+/]{22}==[$][A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
    PERFORM groundswell.refuse('GW010', 'A password is sent as its SCRAM-SHA-256 verifier only.',
      '{"field": "verifier"}');
  END IF;

  SELECT oid INTO known FROM pg_roles WHERE rolname = put_login.login;
  IF known IS NULL THEN
    EXECUTE format('CREATE ROLE %I CONNECTION LIMIT 50', put_login.login);
    EXECUTE format('COMMENT ON ROLE %I IS %L', put_login.login, mark);
  ELSIF shobj_description(known, 'pg_authid') IS DISTINCT FROM mark THEN
    PERFORM groundswell.refuse('GW090', format('The login %s is not one of this platform''s people.',
      put_login.login), '{"field": "login"}');
  END IF;
  IF put_login.verifier = '' THEN
    EXECUTE format('ALTER ROLE %I PASSWORD NULL', put_login.login);
  ELSIF put_login.verifier IS NOT NULL THEN
    EXECUTE format('ALTER ROLE %I PASSWORD %L', put_login.login, put_login.verifier);
  END IF;
  IF put_login.may_sign_in THEN
    EXECUTE format('ALTER ROLE %I LOGIN', put_login.login);
  ELSIF NOT put_login.may_sign_in THEN
    EXECUTE format('ALTER ROLE %I NOLOGIN', put_login.login);
  END IF;
  IF put_login.groups IS NOT NULL THEN
    FOREACH one IN ARRAY ARRAY['manager', 'staff', 'creator', 'backer', 'auditor', 'service'] LOOP
      IF one = ANY (put_login.groups) THEN
        EXECUTE format('GRANT %I TO %I', prefix || '_' || one, put_login.login);
      ELSIF pg_has_role(put_login.login::name, (prefix || '_' || one)::name, 'MEMBER') THEN
        EXECUTE format('REVOKE %I FROM %I', prefix || '_' || one, put_login.login);
      END IF;
    END LOOP;
  END IF;
END $$;
