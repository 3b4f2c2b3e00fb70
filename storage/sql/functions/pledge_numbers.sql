-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first and the last number that a pledge placed between two moments can have, so that a list
-- by number needs to walk between them only. Numbers and times run nearly alike: an action lasts
-- far less than the hour that is added at both ends. Found by halving, in some thirty looks at the
-- key, for an index by time would cost each pledge and each refund one entry more.
-- On a scratch platform, where campaigns move into the past, numbers say nothing: any is possible.
-- Index: pledges_pkey.
CREATE FUNCTION groundswell.pledge_numbers(
  since timestamptz, until timestamptz, OUT first_id bigint, OUT last_id bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
#variable_conflict use_column
DECLARE
  bound timestamptz;
  before bigint;   -- no pledge up to this number is as late as the bound
  behind bigint;   -- no pledge from this number on is earlier
  middle bigint;
  pledge record;
  last_known bigint := coalesce((SELECT max(id) FROM groundswell.pledges), 0);
BEGIN
  first_id := 0;
  last_id := 9223372036854775807;
  PERFORM FROM groundswell.platform_settings WHERE only_row AND scratch;
  IF FOUND THEN
    RETURN;
  END IF;
  FOREACH bound IN ARRAY ARRAY[pledge_numbers.since - interval '1 hour',
      pledge_numbers.until + interval '1 hour'] LOOP
    CONTINUE WHEN bound IS NULL;
    before := 0;
    behind := last_known + 1;
    WHILE behind - before > 1 LOOP
      middle := before + (behind - before) / 2;
      SELECT id, created_at INTO pledge FROM groundswell.pledges
      WHERE id >= middle AND id < behind ORDER BY id LIMIT 1;
      IF NOT FOUND OR pledge.created_at >= bound THEN
        behind := middle;
      ELSE
        before := pledge.id;
      END IF;
    END LOOP;
    IF bound < pledge_numbers.since THEN
      first_id := behind;
    ELSIF behind <= last_known THEN
      last_id := before;
    END IF;
  END LOOP;
END $$;
