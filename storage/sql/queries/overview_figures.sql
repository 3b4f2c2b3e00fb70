-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What matters now, of one moment. Index: see the function.
SELECT active, due, ending, in_escrow, refunds, refunds_paused, refunds_amount, lapsing,
  lapsing_amount
FROM groundswell.overview_figures(interval '24 hours', :lapsing_hours::bigint * interval '1 hour',
  :lapsing_max::bigint)
