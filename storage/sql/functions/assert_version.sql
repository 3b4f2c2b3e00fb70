-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whoever changes a text names the version they saw; a newer one means that somebody else saved
-- meanwhile. Call it after the row is locked.
CREATE FUNCTION groundswell.assert_version(expected_version integer, current_version integer)
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF assert_version.expected_version IS NULL THEN
    PERFORM groundswell.refuse('GW010', 'Which version was changed?',
      '{"field": "expected_version"}');
  ELSIF assert_version.expected_version <> assert_version.current_version THEN
    PERFORM groundswell.refuse('GW070', format('Somebody else saved version %s meanwhile.',
      assert_version.current_version), jsonb_build_object('field', 'expected_version',
      'version', assert_version.current_version));
  END IF;
END $$;
