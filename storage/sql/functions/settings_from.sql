-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The settings as they would be after a change, or the refusal that names the field. Times are
-- whole seconds: a hold from a minute to 90 days, a locked time up to 90 days.
CREATE FUNCTION groundswell.settings_from(settings jsonb, old groundswell.platform_settings)
RETURNS groundswell.platform_settings
LANGUAGE plpgsql
AS $$
DECLARE
  new groundswell.platform_settings := settings_from.old;
  hold bigint := extract(epoch FROM (settings_from.old).pending_hold)::bigint;
  locked_for bigint := extract(epoch FROM (settings_from.old).cancellation_locked_for)::bigint;
BEGIN
  PERFORM groundswell.check_keys('settings', settings, 'name', 'pledge_min', 'pledge_max',
    'pending_hold', 'cancellation_locked_for', 'currency_code', 'currency_exponent');
  new.name := coalesce(groundswell.json_value(settings, 'name', 'text'), new.name);
  new.pledge_min :=
    coalesce(groundswell.json_value(settings, 'pledge_min', 'bigint')::bigint, new.pledge_min);
  new.pledge_max :=
    coalesce(groundswell.json_value(settings, 'pledge_max', 'bigint')::bigint, new.pledge_max);
  hold := coalesce(groundswell.json_value(settings, 'pending_hold', 'bigint')::bigint, hold);
  locked_for := coalesce(
    groundswell.json_value(settings, 'cancellation_locked_for', 'bigint')::bigint, locked_for);
  new.currency_code :=
    coalesce(groundswell.json_value(settings, 'currency_code', 'text'), new.currency_code);
  PERFORM groundswell.check_text('name', new.name);
  PERFORM groundswell.check_amount('pledge_min', new.pledge_min);
  PERFORM groundswell.check_amount('pledge_max', new.pledge_max, new.pledge_min);
  PERFORM groundswell.check_amount('pending_hold', hold, 60, 7776000);
  PERFORM groundswell.check_amount('cancellation_locked_for', locked_for, 0, 7776000);
  PERFORM groundswell.check_amount('currency_exponent', coalesce(groundswell.json_value(settings,
    'currency_exponent', 'bigint')::bigint, new.currency_exponent), 0, 4);
  IF new.currency_code !~ '^[A-Z]{3}$' THEN
    PERFORM groundswell.refuse('GW010', 'currency_code must be three capital letters.',
      '{"field": "currency_code", "expected": "ISO 4217"}');
  END IF;
  new.currency_exponent := coalesce(groundswell.json_value(settings, 'currency_exponent', 'bigint')
    ::integer, new.currency_exponent);
  new.pending_hold := make_interval(secs => hold);
  new.cancellation_locked_for := make_interval(secs => locked_for);
  RETURN new;
END $$;
