-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The campaigns but for their goals, which depend on what is pledged. Every third is due, at most
-- 60 hours ago; the others end within 60 days. Few are loved by many.
--   reaches  whether its goal will be set such that it is reached
--   until    when the last pledge may have come
CREATE UNLOGGED TABLE groundswell.demo_campaigns AS
WITH drawn AS (
  SELECT n, n % 3 = 0 AS due,
    CASE WHEN n % 3 = 0 THEN n % 6 = 0
      ELSE groundswell.demo_random(s.seed, 'reaches', n) < 0.4 END AS reaches,
    1 / (0.02 + groundswell.demo_random(s.seed, 'loved', n)) AS weight,
    1 + floor(groundswell.demo_random(s.seed, 'creator', n) * s.users)::integer AS creator,
    groundswell.demo_random(s.seed, 'cancellation', n) < 0.8 AS cancellation_allowed,
    (ARRAY[5, 8, 10, 12, 15, 20, 25])[1 + floor(groundswell.demo_random(s.seed, 'price', n) * 7)::integer]
      * s.unit AS base_price,
    3 + floor(groundswell.demo_random(s.seed, 'tiers', n) * 3)::integer AS tiers,
    2 + floor(groundswell.demo_random(s.seed, 'milestones', n) * 3)::integer AS milestones,
    groundswell.demo_random(s.seed, 'title', n) AS title_fraction,
    groundswell.demo_random(s.seed, 'story', n) AS story_fraction,
    groundswell.demo_pick(w.places, groundswell.demo_random(s.seed, 'place', n)) AS town,
    groundswell.demo_pick(w.last_names, groundswell.demo_random(s.seed, 'namesake', n)) AS family,
    groundswell.demo_random(s.seed, 'ends', n) AS ends,
    groundswell.demo_random(s.seed, 'begins', n) AS begins, s.at
  FROM groundswell.demo_settings s CROSS JOIN groundswell.demo_words w
  CROSS JOIN LATERAL generate_series(1, s.campaigns) n),
timed AS (
  SELECT d.*, date_trunc('milliseconds', CASE WHEN due
    THEN d.at - interval '1 minute' - interval '60 hours' * ends
    ELSE d.at + interval '2 hours' + interval '60 days' * power(ends, 1.5) END) AS deadline
  FROM drawn d),
begun AS (
  SELECT t.*, date_trunc('milliseconds', CASE WHEN due
    THEN deadline - interval '20 days' - interval '69 days' * begins
    ELSE t.at - interval '6 hours' - interval '29 days' * begins END) AS created_at
  FROM timed t),
shared AS (
  SELECT b.*, floor(s.pledges * (weight / sum(weight) OVER ()))::integer AS share,
    row_number() OVER (ORDER BY b.created_at, n) AS id
  FROM begun b CROSS JOIN groundswell.demo_settings s),
rest AS (SELECT max(s.pledges) - sum(share) AS pledges
  FROM shared CROSS JOIN groundswell.demo_settings s),
titles AS (SELECT count(*) AS titles FROM groundswell.demo_titles)
SELECT c.id, c.n, c.due, c.reaches, c.creator, p.id AS creator_id, c.cancellation_allowed,
  c.base_price, c.tiers, c.milestones, t.category, t.language, c.town, c.family, c.created_at,
  c.deadline, least(c.deadline, c.at) AS until,
  c.share + (rest.pledges / s.campaigns)::integer
    + (c.id <= rest.pledges % s.campaigns)::integer AS pledges,
  replace(replace(t.title, '{place}', c.town), '{name}', c.family) AS title,
  replace(replace(groundswell.demo_pick(x.stories, c.story_fraction), '{place}', c.town),
    '{name}', c.family) || E'\n\n' || x.promise || E'\n\n' || t.category || ', ' || c.town AS description
FROM shared c CROSS JOIN rest CROSS JOIN titles CROSS JOIN groundswell.demo_settings s
JOIN groundswell.demo_people p ON p.number = c.creator
JOIN groundswell.demo_titles t ON t.place = floor(c.title_fraction * titles.titles)
JOIN groundswell.demo_texts x ON x.language = t.language
