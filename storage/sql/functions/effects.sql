-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the actions of this transaction have just done, and what follows right after it, for a
-- person to look at before it is done for good: the last call in a transaction that ends in
-- ROLLBACK. The digest is over everything that moves, and whereto; not over where it stood before,
-- for people go on pledging from those wallets meanwhile, not over how much of it is left to
-- follow, and not over what differs from one run to the next (moments, ids of log lines, which the
-- rolled back run has used up).
--   rows_max  of each kind of effect told; the digest and the counts are over all
-- Answers {digest, moved: {type: {lines, amount}}, follows: {lines, amount} (of moved, the refunds
-- that follow), counts: {kind: n}, rows: [[kind, id, name, before, after]]}, see effect_rows.
CREATE FUNCTION groundswell.effects(rows_max bigint)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  moved jsonb;
  follows jsonb;
  told jsonb;
BEGIN
  SELECT coalesce(jsonb_object_agg(m.type,
      jsonb_build_object('lines', m.lines, 'amount', m.amount)), '{}'),
    jsonb_build_object('lines', coalesce(sum(m.later), 0),
      'amount', coalesce(sum(m.later_amount), 0))
  INTO moved, follows
  FROM (SELECT l.type, count(*) AS lines, sum(l.amount)::bigint AS amount,
      count(*) FILTER (WHERE l.follows) AS later,
      sum(l.amount) FILTER (WHERE l.follows) AS later_amount
    FROM groundswell.effect_lines() l WHERE l.amount > 0 GROUP BY l.type) m;

  WITH effect AS MATERIALIZED (
    SELECT e.kind, e.id, e.name, e.before, e.after,
      row_number() OVER (PARTITION BY e.kind ORDER BY e.id, e.name COLLATE "C", e.before) AS nth
    FROM groundswell.effect_rows() e)
  SELECT jsonb_build_object(
    'digest', encode(sha256(convert_to(moved::text || coalesce(string_agg(
      concat_ws(' ', e.kind, e.id, e.after - e.before, e.name), E'\n' ORDER BY e.kind COLLATE "C",
      e.nth), ''), 'UTF8')), 'hex'),
    'counts', (SELECT coalesce(jsonb_object_agg(c.kind, c.nth), '{}')
      FROM (SELECT kind, max(nth) AS nth FROM effect GROUP BY kind) c),
    'rows', coalesce(jsonb_agg(jsonb_build_array(e.kind, e.id, e.name, e.before, e.after)
      ORDER BY e.kind COLLATE "C", e.nth) FILTER (WHERE e.nth <= effects.rows_max), '[]'))
  INTO told FROM effect e;
  RETURN told || jsonb_build_object('moved', moved, 'follows', follows);
END $$;
