-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A deadline lies one hour to 90 days ahead of `at`.
CREATE FUNCTION groundswell.check_deadline(deadline timestamptz, at timestamptz) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF check_deadline.deadline IS NULL
    OR check_deadline.deadline NOT BETWEEN check_deadline.at + interval '1 hour'
      AND check_deadline.at + interval '90 days' THEN
    PERFORM groundswell.refuse('GW035', 'The deadline must lie 1 hour to 90 days ahead.',
      jsonb_build_object('field', 'deadline', 'earliest', check_deadline.at + interval '1 hour',
        'latest', check_deadline.at + interval '90 days'));
  END IF;
END $$;
