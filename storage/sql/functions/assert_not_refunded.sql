-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Refunded is terminal.
CREATE FUNCTION groundswell.assert_not_refunded(pledge groundswell.pledges) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF (assert_not_refunded.pledge).status = 'refunded' THEN
    PERFORM groundswell.refuse('GW062', format('Pledge %s was refunded or released already.',
      (assert_not_refunded.pledge).id), jsonb_build_object('field', 'pledge_id',
      'refunded_at', (assert_not_refunded.pledge).refunded_at,
      'reason', (assert_not_refunded.pledge).refund_reason));
  END IF;
END $$;
