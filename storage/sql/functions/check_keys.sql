-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- `source` is a JSON object and holds no key but those allowed, or the refusal that names it.
CREATE FUNCTION groundswell.check_keys(field text, source jsonb, VARIADIC allowed text[])
RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  unknown_key text;
BEGIN
  IF check_keys.source IS NULL OR jsonb_typeof(check_keys.source) <> 'object' THEN
    PERFORM groundswell.refuse('GW010', format('%s must be a JSON object.', check_keys.field),
      jsonb_build_object('field', check_keys.field, 'expected', 'object'));
  END IF;
  SELECT key INTO unknown_key FROM jsonb_object_keys(check_keys.source) key
  WHERE key <> ALL (check_keys.allowed) LIMIT 1;
  IF FOUND THEN
    PERFORM groundswell.refuse('GW010', format('%s has no field %s.', check_keys.field,
      unknown_key), jsonb_build_object('field', unknown_key, 'allowed',
      to_jsonb(check_keys.allowed)));
  END IF;
END $$;
