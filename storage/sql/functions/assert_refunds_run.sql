-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Nobody goes on refunding a campaign, whose row is locked, while its refunds are paused.
CREATE FUNCTION groundswell.assert_refunds_run(campaign groundswell.campaigns) RETURNS void
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  pause groundswell.refund_pauses;
BEGIN
  IF NOT (assert_refunds_run.campaign).refunds_left THEN
    RETURN;
  END IF;
  SELECT * INTO pause FROM groundswell.refund_pauses
  WHERE campaign_id = (assert_refunds_run.campaign).id;
  IF FOUND THEN
    PERFORM groundswell.refuse('GW036', format('The refunds of campaign %s are paused by %s: %s',
      pause.campaign_id, pause.paused_by, pause.reason),
      jsonb_build_object('field', 'campaign_id', 'paused_by', pause.paused_by,
        'reason', pause.reason));
  END IF;
END $$;
