-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every pledge with its lots drawn, before tiers run out.
--   kind  pending   promised lately and still waiting
--         released  promised, then lapsed or cancelled
--         refunded  paid, then cancelled in time
--         later     promised, then paid
--         paid      paid at once
CREATE UNLOGGED TABLE groundswell.demo_draws AS
WITH drawn AS (
  SELECT c.id AS campaign_id, c.id * 10000000 + k AS lot, c.creator, c.due,
    c.cancellation_allowed, c.created_at AS opened, c.until, c.deadline, s.seed, s.at, s.base,
    s.users, s.hold_seconds, s.locked_seconds,
    groundswell.demo_random(s.seed, 'kind', c.id * 10000000 + k) AS kind_fraction
  FROM groundswell.demo_campaigns c CROSS JOIN groundswell.demo_settings s
  CROSS JOIN LATERAL generate_series(1, c.pledges) k),
kinds AS (
  SELECT d.*, CASE
    WHEN kind_fraction < 0.04 AND NOT due AND hold_seconds >= 600 THEN 'pending'
    WHEN kind_fraction < 0.06 AND hold_seconds >= 600 THEN 'released'
    WHEN kind_fraction < 0.09 AND cancellation_allowed THEN 'refunded'
    WHEN kind_fraction < 0.20 AND hold_seconds >= 600 THEN 'later'
    ELSE 'paid' END AS kind
  FROM drawn d),
begun AS (
  SELECT k.*, extract(epoch FROM until - opened)::double precision AS open_seconds,
    CASE WHEN kind = 'pending' THEN greatest(0, extract(epoch FROM at - opened) - hold_seconds * 0.95)
      ELSE 0 END::double precision AS earliest
  FROM kinds k),
made AS (
  SELECT b.*, date_trunc('milliseconds', opened + make_interval(secs => 60 + earliest
    + (open_seconds - earliest - 180)
      * power(groundswell.demo_random(seed, 'made', lot), 1.3))) AS created_at
  FROM begun b)
SELECT m.campaign_id, m.lot, m.kind, m.created_at, m.until, m.deadline, m.hold_seconds, m.locked_seconds,
  base + backer + (backer >= creator)::integer AS user_id,
  groundswell.demo_random(seed, 'wish', lot) AS wish,
  groundswell.demo_random(seed, 'generous', lot) AS generous,
  groundswell.demo_random(seed, 'extra', lot) AS extra,
  groundswell.demo_random(seed, 'ended', lot) AS ended,
  groundswell.demo_random(seed, 'anonymous', lot) < 0.12 AS anonymous
FROM made m
CROSS JOIN LATERAL (SELECT 1 + floor((users - 1)
  * power(groundswell.demo_random(seed, 'backer', lot), 1.2))::integer) b (backer)
