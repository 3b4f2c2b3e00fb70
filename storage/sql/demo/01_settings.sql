-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the demo data are made from, one row. These working tables (demo_...) live only until the
-- end of the one transaction that all of it is.
--   at      the moment that everything happened before, cut to the minute
--   base    the last person who was there already
--   unit    minor units of one euro, or what the currency has instead
CREATE UNLOGGED TABLE groundswell.demo_settings AS
SELECT current_setting('groundswell.demo_seed')::bigint AS seed,
  current_setting('groundswell.demo_campaigns')::integer AS campaigns,
  current_setting('groundswell.demo_users')::integer AS users,
  current_setting('groundswell.demo_pledges')::integer AS pledges,
  date_trunc('minute', groundswell.moment()) AS at,
  (SELECT coalesce(max(id), 0) FROM groundswell.users) AS base,
  power(10, currency_exponent)::bigint AS unit, pledge_min, pledge_max,
  extract(epoch FROM pending_hold)::double precision AS hold_seconds,
  extract(epoch FROM cancellation_locked_for)::double precision AS locked_seconds
FROM groundswell.platform_settings WHERE only_row
