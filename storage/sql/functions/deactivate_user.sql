-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person no longer acts: no pledge, deposit, withdrawal or campaign. Their pledges stay, and
-- refunds still reach them; nobody is ever deleted. Not while their wallet holds money, which they
-- could not get at any more, nor while they have an active campaign; and nobody shuts themselves
-- out.
-- Answers {user_id, active, changed (false: was so already), balance, version, log_id (or null)}.
CREATE FUNCTION groundswell.deactivate_user(user_id bigint, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('deactivate_user', jsonb_build_object(
    'user_id', deactivate_user.user_id, 'reason', deactivate_user.reason),
    deactivate_user.request_id);
  person groundswell.users;
  active_campaign bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.assert_reason(deactivate_user.reason);
  person := groundswell.lock_user(deactivate_user.user_id);
  IF person.login = session_user THEN
    PERFORM groundswell.refuse('GW003', 'Nobody deactivates themselves.',
      '{"field": "user_id"}');
  END IF;
  IF person.active AND person.balance > 0 THEN
    PERFORM groundswell.refuse('GW024', format('The wallet of user %s holds %s.', person.id,
      person.balance), jsonb_build_object('field', 'user_id', 'balance', person.balance));
  END IF;
  -- create_campaign writes the creator's row: the look comes after the lock.
  SELECT id INTO active_campaign FROM groundswell.campaigns
  WHERE creator_id = person.id AND status = 'active' ORDER BY creator_id, id LIMIT 1;
  IF FOUND THEN
    PERFORM groundswell.refuse('GW023', format('User %s has the active campaign %s.',
      person.id, active_campaign),
      jsonb_build_object('field', 'user_id', 'campaign_id', active_campaign));
  END IF;
  RETURN groundswell.finish(deactivate_user.request_id, groundswell.set_active(person, false,
    deactivate_user.reason, deactivate_user.request_id));
END $$;
