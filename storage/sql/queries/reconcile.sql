-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every disagreement between what is stored and what the log says; no row: all agrees.
SELECT rule, subject_id, expected, found FROM groundswell.reconcile()
