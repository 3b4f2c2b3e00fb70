-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- On a scratch platform only: a campaign's whole life so far (start, deadline, its pledges,
-- milestones and closing) moves into the past by `shift`, as if it had happened then. The log
-- stays as it was written, and says so.
-- Answers {campaign_id, created_at, deadline, pledges}.
CREATE FUNCTION groundswell.scratch_move_time(campaign_id bigint, shift interval)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  campaign groundswell.campaigns;
  seconds double precision := extract(epoch FROM scratch_move_time.shift);
  back interval;
  moved bigint;
BEGIN
  PERFORM groundswell.assert_caller();
  PERFORM FROM groundswell.platform_settings WHERE only_row AND scratch;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW080', 'Time moves on a scratch platform only.');
  ELSIF seconds IS NULL OR seconds <= 0 OR seconds > 3650 * 86400.0 THEN
    PERFORM groundswell.refuse('GW010', 'shift must be positive and at most ten years.',
      '{"field": "shift"}');
  END IF;
  -- Days and months are no fixed time; seconds keep every distance as it is.
  back := make_interval(secs => seconds);
  campaign := groundswell.lock_campaign(scratch_move_time.campaign_id);
  UPDATE groundswell.campaigns SET created_at = created_at - back, deadline = deadline - back,
    closed_at = closed_at - back
  WHERE id = campaign.id
  RETURNING * INTO campaign;
  UPDATE groundswell.campaign_milestones SET achieved_at = achieved_at - back
  WHERE campaign_id = campaign.id AND achieved;
  UPDATE groundswell.pledges SET created_at = created_at - back,
    confirmed_at = confirmed_at - back, refunded_at = refunded_at - back
  WHERE campaign_id = campaign.id;
  GET DIAGNOSTICS moved = ROW_COUNT;
  PERFORM groundswell.write_log('campaign_changed', NULL, groundswell.moment(),
    user_id => campaign.creator_id, campaign_id => campaign.id,
    reason => format('scratch: moved into the past by %s', back));
  RETURN jsonb_build_object('campaign_id', campaign.id, 'created_at', campaign.created_at,
    'deadline', campaign.deadline, 'pledges', moved);
END $$;
