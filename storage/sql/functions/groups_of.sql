-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The groups of this platform that a login is in, by name ("backer", "staff", ...).
CREATE FUNCTION groundswell.groups_of(login text) RETURNS text[]
LANGUAGE sql STABLE
AS $$
  SELECT coalesce(array_agg(g ORDER BY g), '{}')
  FROM unnest('{manager,staff,creator,backer,auditor,service}'::text[]) g
  JOIN pg_roles r ON r.rolname = groups_of.login
  WHERE pg_has_role(r.oid, (groundswell.role_prefix() || '_' || g)::name, 'MEMBER')
$$;
