-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A deactivated person may act again.
-- Answers {user_id, active, changed (false: was so already), balance, version, log_id (or null)}.
CREATE FUNCTION groundswell.reactivate_user(user_id bigint, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('reactivate_user', jsonb_build_object(
    'user_id', reactivate_user.user_id, 'reason', reactivate_user.reason),
    reactivate_user.request_id);
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.assert_reason(reactivate_user.reason);
  RETURN groundswell.finish(reactivate_user.request_id, groundswell.set_active(
    groundswell.lock_user(reactivate_user.user_id), true, reactivate_user.reason,
    reactivate_user.request_id));
END $$;
