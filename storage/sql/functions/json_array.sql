-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The array under `key`, with at most `most` entries; empty where it is missing or null.
CREATE FUNCTION groundswell.json_array(source jsonb, key text, most integer) RETURNS jsonb
LANGUAGE plpgsql
AS $$
DECLARE
  found_array jsonb := json_array.source -> json_array.key;
BEGIN
  IF found_array IS NULL OR jsonb_typeof(found_array) = 'null' THEN
    RETURN '[]';
  ELSIF jsonb_typeof(found_array) <> 'array' THEN
    PERFORM groundswell.refuse('GW010', format('%s must be a JSON array.', json_array.key),
      jsonb_build_object('field', json_array.key, 'expected', 'array'));
  ELSIF jsonb_array_length(found_array) > json_array.most THEN
    PERFORM groundswell.refuse('GW010', format('%s takes at most %s entries.', json_array.key,
      json_array.most), jsonb_build_object('field', json_array.key, 'most', json_array.most,
      'length', jsonb_array_length(found_array)));
  END IF;
  RETURN found_array;
END $$;
