-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What all wallets hold together; reads every person, so it is asked seldom.
SELECT groundswell.wallets_total()
