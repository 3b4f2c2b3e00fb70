-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One value of a JSON object as text that casts to its kind ('text', 'bigint', 'boolean',
-- 'timestamptz') without an error; null where it is missing or null. A value of another type is
-- refused by the name of its field (`prefix` and key, as in "tiers[0].price").
-- A time is written in ISO 8601 with its zone: what the session's zone is must not matter.
CREATE FUNCTION groundswell.json_value(
  source jsonb, key text, kind text, prefix text DEFAULT '')
RETURNS text
LANGUAGE plpgsql
AS $$
DECLARE
  json jsonb := json_value.source -> json_value.key;
  value text := json_value.source ->> json_value.key;
  fitting boolean := false;
BEGIN
  IF value IS NULL THEN
    RETURN NULL;
  END IF;
  CASE json_value.kind
    WHEN 'text' THEN
      fitting := jsonb_typeof(json) = 'string';
    WHEN 'boolean' THEN
      fitting := jsonb_typeof(json) = 'boolean';
    WHEN 'bigint' THEN
      IF jsonb_typeof(json) = 'number' AND value::numeric = trunc(value::numeric) THEN
        IF abs(value::numeric) > 9000000000000000000 THEN
          PERFORM groundswell.check_amount(json_value.prefix || json_value.key, NULL);
        END IF;
        RETURN value::numeric::bigint::text;
      END IF;
    WHEN 'timestamptz' THEN
      IF jsonb_typeof(json) = 'string' AND value ~ ('^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]'
        '[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)$') THEN
        BEGIN
          PERFORM value::timestamptz;
          RETURN value;
        EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format
          OR invalid_time_zone_displacement_value THEN
          fitting := false;
        END;
      END IF;
  END CASE;
  IF NOT fitting THEN
    PERFORM groundswell.refuse('GW010', format('%s%s must be of type %s.', json_value.prefix,
      json_value.key, json_value.kind), jsonb_build_object('field',
      json_value.prefix || json_value.key, 'expected', json_value.kind));
  END IF;
  RETURN value;
END $$;
