-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The entries of a deposit run have the right shape, types and limits; the first that has not
-- refuses the run by its index (from 0) and the name of its field.
CREATE FUNCTION groundswell.check_entries(entries jsonb) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  bad record;
BEGIN
  IF check_entries.entries IS NULL OR jsonb_typeof(check_entries.entries) <> 'array'
    OR jsonb_array_length(check_entries.entries) NOT BETWEEN 1 AND 100000 THEN
    PERFORM groundswell.refuse('GW010', 'entries must be an array of 1 to 100000 deposits.',
      '{"field": "entries", "expected": "array", "least": 1, "most": 100000}');
  END IF;
  SELECT place - 1 AS index, field INTO bad
  FROM jsonb_array_elements(check_entries.entries) WITH ORDINALITY j (e, place)
  CROSS JOIN LATERAL (SELECT CASE
    WHEN jsonb_typeof(e) <> 'object' THEN ''
    WHEN e - '{user_id,amount,reference,reason}'::text[] <> '{}' THEN
      '.' || (SELECT min(key) FROM jsonb_object_keys(
        e - '{user_id,amount,reference,reason}'::text[]) key)
    WHEN jsonb_typeof(e -> 'user_id') IS DISTINCT FROM 'number' THEN '.user_id'
    WHEN (e ->> 'user_id')::numeric NOT BETWEEN 1 AND 9000000000000000000
      OR (e ->> 'user_id')::numeric <> trunc((e ->> 'user_id')::numeric) THEN '.user_id'
    WHEN jsonb_typeof(e -> 'amount') IS DISTINCT FROM 'number' THEN '.amount'
    WHEN (e ->> 'amount')::numeric <> trunc((e ->> 'amount')::numeric) THEN '.amount'
    WHEN (e ->> 'amount')::numeric NOT BETWEEN 1 AND 10000000000000 THEN '.amount!'
    WHEN coalesce(jsonb_typeof(e -> 'reference'), 'null') NOT IN ('string', 'null')
      THEN '.reference'
    WHEN char_length(e ->> 'reference') > 200 THEN '.reference!'
    WHEN coalesce(jsonb_typeof(e -> 'reason'), 'null') NOT IN ('string', 'null') THEN '.reason'
    WHEN char_length(e ->> 'reason') > 200 THEN '.reason!'
    END AS field) f
  WHERE field IS NOT NULL ORDER BY place LIMIT 1;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM groundswell.refuse(
    CASE bad.field WHEN '.amount!' THEN 'GW011' WHEN '.reference!' THEN 'GW012'
      WHEN '.reason!' THEN 'GW012' ELSE 'GW010' END,
    format('The entry %s of the run is wrong%s.', bad.index,
      coalesce(': ' || nullif(trim('.!' FROM bad.field), ''), '')),
    jsonb_build_object('field', format('entries[%s]%s', bad.index, rtrim(bad.field, '!')),
      'index', bad.index)
    || CASE bad.field WHEN '.amount!' THEN '{"least": 1, "most": 10000000000000}'::jsonb
      WHEN '.reference!' THEN '{"most": 200}' WHEN '.reason!' THEN '{"most": 200}'
      ELSE '{}' END);
END $$;
