-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Goal and deadline may change only while nobody ever pledged. The campaign's row is locked, which
-- every pledge has to write.
CREATE FUNCTION groundswell.assert_no_pledges(
  old groundswell.campaigns, new groundswell.campaigns)
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM FROM groundswell.pledges WHERE campaign_id = (assert_no_pledges.old).id
  ORDER BY campaign_id, id LIMIT 1;
  IF FOUND AND (assert_no_pledges.old).goal <> (assert_no_pledges.new).goal THEN
    PERFORM groundswell.refuse('GW033', 'The goal is frozen: there are pledges.',
      jsonb_build_object('field', 'goal', 'goal', (assert_no_pledges.old).goal));
  ELSIF FOUND THEN
    PERFORM groundswell.refuse('GW034', 'The deadline is frozen: there are pledges.',
      jsonb_build_object('field', 'deadline', 'deadline', (assert_no_pledges.old).deadline));
  END IF;
END $$;
