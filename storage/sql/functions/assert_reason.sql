-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What staff do to others' money or accounts has a reason, which the log keeps.
CREATE FUNCTION groundswell.assert_reason(reason text) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF assert_reason.reason IS NULL OR assert_reason.reason !~ '[^[:space:]]' THEN
    PERFORM groundswell.refuse('GW066', 'This needs a reason.', '{"field": "reason"}');
  END IF;
  PERFORM groundswell.check_text('reason', assert_reason.reason, 200);
END $$;
