-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Money comes before it is spent: of every four pledges that a person paid, one transfer up to six
-- hours before the first, rounded up to tens. Who never pledged may have put something in, too.
INSERT INTO groundswell.demo_events
  (at, phase, pledge_id, type, user_id, amount, moved, reference)
WITH counted AS (
  SELECT user_id, created_at, amount,
    (row_number() OVER (PARTITION BY user_id ORDER BY created_at, id) - 1) / 4 AS run
  FROM groundswell.demo_pledges WHERE confirmed_at IS NOT NULL),
runs AS (
  SELECT user_id, run, min(created_at) AS first_at, sum(amount) AS spent
  FROM counted GROUP BY user_id, run
  UNION ALL
  SELECT p.id, 0, p.created_at + interval '90 days', 0
  FROM groundswell.demo_people p CROSS JOIN groundswell.demo_settings s
  WHERE groundswell.demo_random(s.seed, 'saver', p.id - s.base) < 0.6
    AND NOT EXISTS (SELECT FROM counted WHERE counted.user_id = p.id)),
transfers AS (
  SELECT r.user_id, date_trunc('milliseconds', r.first_at - make_interval(secs => 60 + 21600
      * groundswell.demo_random(s.seed, 'transferred', (r.user_id - s.base) * 100000 + r.run))) AS at,
    (ceil((r.spent + 1) / (10 * s.unit)) * 10 * s.unit + CASE WHEN groundswell.demo_random(
      s.seed, 'spare', (r.user_id - s.base) * 100000 + r.run) < 0.3 THEN 50 * s.unit ELSE 0 END)::bigint
      AS amount
  FROM runs r CROSS JOIN groundswell.demo_settings s)
SELECT at, 2, 0, 'deposit', user_id, amount, amount,
  'SEPA-' || lpad((row_number() OVER (ORDER BY at, user_id))::text, 9, '0')
FROM transfers
