-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a bank's rows are about; the function says how.
-- Index: users_pkey, users_email_key, users_by_lower_name, transaction_logs_reference.
SELECT place, user_id, found_by, name, active, own, booked
FROM groundswell.judge_deposits(:entries::jsonb);
