-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The people, registered between 400 and 100 days ago, in the order of their numbers.
CREATE UNLOGGED TABLE groundswell.demo_people AS
SELECT n AS number, s.base + n AS id, first_name || ' ' || last_name AS name,
  translate(lower(first_name || '.' || last_name),
    ' éèëçäöüßøñíóáúłıżřščğ', '-eeecaousonioaulizrscg') || '.' || n || '@example.'
    || groundswell.demo_pick('{org,com,net}', groundswell.demo_random(s.seed, 'domain', n)) AS email,
  date_trunc('milliseconds', s.at - interval '400 days' + interval '300 days'
    * ((n - groundswell.demo_random(s.seed, 'registered', n)) / s.users)) AS created_at
FROM groundswell.demo_settings s
CROSS JOIN groundswell.demo_words w
CROSS JOIN LATERAL generate_series(1, s.users) n
CROSS JOIN LATERAL (SELECT
  groundswell.demo_pick(w.first_names, groundswell.demo_random(s.seed, 'first name', n)),
  groundswell.demo_pick(w.last_names, groundswell.demo_random(s.seed, 'last name', n))
) names (first_name, last_name)
