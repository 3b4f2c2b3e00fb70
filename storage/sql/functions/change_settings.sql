-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Changes the platform's settings; a missing or null field stays as it is. The currency is frozen
-- once the log has a line that moved money.
--   settings  {name, pledge_min, pledge_max, pending_hold, cancellation_locked_for (both seconds),
--              currency_code, currency_exponent}
-- Answers {name, pledge_min, pledge_max, pending_hold, cancellation_locked_for, currency_code,
-- currency_exponent, log_id}.
CREATE FUNCTION groundswell.change_settings(settings jsonb, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('change_settings', jsonb_build_object(
    'settings', change_settings.settings), change_settings.request_id);
  old groundswell.platform_settings;
  new groundswell.platform_settings;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  SELECT * INTO STRICT old FROM groundswell.platform_settings WHERE only_row
  FOR NO KEY UPDATE;
  new := groundswell.settings_from(change_settings.settings, old);
  IF (new.currency_code, new.currency_exponent) <> (old.currency_code, old.currency_exponent)
    AND EXISTS (SELECT FROM groundswell.transaction_logs WHERE type IN ('deposit', 'withdrawal',
      'pledge', 'pledge_confirmed')) THEN
    PERFORM groundswell.refuse('GW081', 'The currency is frozen: money has moved.',
      jsonb_build_object('field', CASE WHEN new.currency_code <> old.currency_code
        THEN 'currency_code' ELSE 'currency_exponent' END, 'currency_code', old.currency_code,
        'currency_exponent', old.currency_exponent));
  END IF;
  UPDATE groundswell.platform_settings SET name = new.name, pledge_min = new.pledge_min,
    pledge_max = new.pledge_max, pending_hold = new.pending_hold,
    cancellation_locked_for = new.cancellation_locked_for, currency_code = new.currency_code,
    currency_exponent = new.currency_exponent
  WHERE only_row;
  log_id := groundswell.write_log('settings_changed', change_settings.request_id,
    groundswell.moment(), reason => 'changed: ' || (SELECT coalesce(string_agg(
      format('%s from %s to %s', key, was, becomes), ', ' ORDER BY key), 'nothing')
    FROM (SELECT n.key, o.value AS was, n.value AS becomes
      FROM jsonb_each_text(to_jsonb(new)) n JOIN jsonb_each_text(to_jsonb(old)) o
        ON o.key = n.key AND o.value IS DISTINCT FROM n.value) changed));
  RETURN groundswell.finish(change_settings.request_id, jsonb_build_object('name', new.name,
    'pledge_min', new.pledge_min, 'pledge_max', new.pledge_max,
    'pending_hold', extract(epoch FROM new.pending_hold)::bigint,
    'cancellation_locked_for', extract(epoch FROM new.cancellation_locked_for)::bigint,
    'currency_code', new.currency_code, 'currency_exponent', new.currency_exponent,
    'log_id', log_id));
END $$;
