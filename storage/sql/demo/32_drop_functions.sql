-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
DROP FUNCTION groundswell.demo_random(bigint, text, bigint),
  groundswell.demo_pick(text[], double precision), groundswell.demo_two_digits(numeric)
