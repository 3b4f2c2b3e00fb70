-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The groups of a request: a JSON array of at least one, each once, each the platform's.
CREATE FUNCTION groundswell.check_groups(groups jsonb) RETURNS text[]
LANGUAGE plpgsql
AS $$
DECLARE
  names text[];
BEGIN
  IF jsonb_typeof(check_groups.groups) = 'array' THEN
    SELECT array_agg(DISTINCT g ORDER BY g) INTO names
    FROM jsonb_array_elements_text(check_groups.groups) g;
  END IF;
  IF names IS NULL
    OR NOT names <@ '{manager,staff,creator,backer,auditor,service}'::text[] THEN
    PERFORM groundswell.refuse('GW010', 'groups is a list of at least one of manager, staff, '
      'creator, backer, auditor, service.', '{"field": "groups"}');
  END IF;
  RETURN names;
END $$;
