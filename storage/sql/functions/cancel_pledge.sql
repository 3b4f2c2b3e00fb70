-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Takes a pledge back at its backer's wish, before the deadline: a pending one always, a confirmed
-- one where the campaign allows it. Shortly before the deadline (cancellation_locked_for) not if a
-- funded campaign would drop below its goal; staff may, with a reason, but not for themselves.
-- Answers as undo_pledge.
CREATE FUNCTION groundswell.cancel_pledge(pledge_id bigint, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('cancel_pledge', jsonb_build_object(
    'pledge_id', cancel_pledge.pledge_id, 'reason', cancel_pledge.reason),
    cancel_pledge.request_id);
  campaign groundswell.campaigns;
  pledge groundswell.pledges;
  locked_from timestamptz(3);
  at timestamptz;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.check_text('reason', cancel_pledge.reason, 200, false);
  campaign := groundswell.lock_pledge_campaign(cancel_pledge.pledge_id);
  at := groundswell.moment();
  SELECT * INTO pledge FROM groundswell.pledges WHERE id = cancel_pledge.pledge_id;
  PERFORM groundswell.assert_acts_for(pledge.user_id, 'pledge_id');
  PERFORM groundswell.assert_not_refunded(pledge);
  PERFORM groundswell.assert_takes_pledges(campaign, at);
  IF pledge.status = 'confirmed' THEN
    IF NOT campaign.cancellation_allowed THEN
      PERFORM groundswell.refuse('GW063', format(
        'Paid pledges to campaign %s cannot be cancelled.', campaign.id),
        '{"field": "pledge_id"}');
    END IF;
    SELECT campaign.deadline - cancellation_locked_for INTO locked_from
    FROM groundswell.platform_settings WHERE only_row;
    IF at >= locked_from AND campaign.current_funds >= campaign.goal
      AND campaign.current_funds - pledge.amount < campaign.goal THEN
      IF NOT groundswell.caller_is('staff', 'manager')
        OR pledge.user_id = groundswell.caller_id() THEN
        PERFORM groundswell.refuse('GW064',
          'It is too late: the campaign would drop below its goal.',
          jsonb_build_object('field', 'pledge_id', 'locked_from', locked_from,
            'goal', campaign.goal, 'left', campaign.current_funds - pledge.amount));
      END IF;
      PERFORM groundswell.assert_reason(cancel_pledge.reason);
    END IF;
  END IF;
  RETURN groundswell.finish(cancel_pledge.request_id, groundswell.undo_pledge(pledge,
    coalesce(nullif(cancel_pledge.reason, ''), 'cancelled'), at, cancel_pledge.request_id));
END $$;
