-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The pledges as they are now, numbered by time. A tier takes no more than its limit, whoever gave
-- a place back later included: nobody was ever one too many.
--   changed_at  when it was paid later, or ended
CREATE UNLOGGED TABLE groundswell.demo_pledges AS
WITH wished AS (
  SELECT d.*, t.id AS wished_tier, t.price, t.quantity_available,
    row_number() OVER (PARTITION BY t.id ORDER BY d.created_at, d.lot) AS nth,
    extract(epoch FROM d.until - d.created_at)::double precision AS seconds_open
  FROM groundswell.demo_draws d
  LEFT JOIN groundswell.demo_tiers t ON t.campaign_id = d.campaign_id
    AND d.wish >= t.wanted_from AND d.wish < t.wanted_to),
served AS (
  SELECT w.*, CASE WHEN wished_tier IS NOT NULL AND nth <= coalesce(quantity_available, nth)
      THEN wished_tier END AS tier_id,
    -- Where too little time is left to end it properly, it was simply paid.
    CASE WHEN kind = 'refunded' AND seconds_open - 5 < locked_seconds + 60 THEN 'paid' ELSE kind END
      AS became
  FROM wished w),
priced AS (
  SELECT r.*, CASE
    WHEN tier_id IS NOT NULL AND generous < 0.75 THEN price
    WHEN tier_id IS NOT NULL THEN price + ceil(price * 0.5 * extra / s.unit)::bigint * s.unit
    WHEN generous < 0.03 THEN (ceil(extra * 60)::bigint * s.unit) + s.unit / 2
    ELSE (ARRAY[5, 10, 10, 15, 20, 20, 25, 30, 50, 75, 100])[1 + floor(extra * 11)::integer]
      * s.unit END AS wanted,
    s.pledge_min, s.pledge_max
  FROM served r CROSS JOIN groundswell.demo_settings s),
ends AS (
  SELECT p.*, date_trunc('milliseconds', CASE became
    WHEN 'later' THEN created_at + make_interval(secs => 1
      + ended * least(hold_seconds * 0.95, seconds_open - 5))
    WHEN 'released' THEN created_at + make_interval(secs =>
      CASE WHEN ended < 0.6 AND hold_seconds + 31 < seconds_open THEN hold_seconds + 50 * ended
        ELSE 1 + ended * least(hold_seconds * 0.95, seconds_open - 5) END)
    WHEN 'refunded' THEN created_at + make_interval(secs => 1
      + ended * (seconds_open - 5 - locked_seconds)) END) AS changed_at
  FROM priced p)
SELECT row_number() OVER (ORDER BY created_at, lot) AS id, user_id, campaign_id, tier_id,
  least(greatest(wanted, pledge_min), pledge_max)::bigint AS amount, became AS kind, anonymous,
  created_at, changed_at,
  CASE became WHEN 'pending' THEN 'pending' WHEN 'released' THEN 'refunded'
    WHEN 'refunded' THEN 'refunded' ELSE 'confirmed' END AS status,
  CASE became WHEN 'later' THEN changed_at WHEN 'paid' THEN created_at
    WHEN 'refunded' THEN created_at END AS confirmed_at,
  CASE WHEN became = 'released' AND ended < 0.6 AND hold_seconds + 31 < seconds_open THEN 'hold lapsed'
    WHEN became IN ('released', 'refunded') THEN 'cancelled' END AS refund_reason
FROM ends
