-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may see which person, pledge and line of the log; the policies are made anew at each setup.
-- The owner, and with it every function of ours, is not held by them.
ALTER TABLE groundswell.users ENABLE ROW LEVEL SECURITY;
ALTER TABLE groundswell.pledges ENABLE ROW LEVEL SECURITY;
ALTER TABLE groundswell.transaction_logs ENABLE ROW LEVEL SECURITY;

-- When a person last came in with a console; not in users, whose rows pledges write.
CREATE TABLE groundswell.sign_ins (
  user_id bigint PRIMARY KEY REFERENCES groundswell.users,
  last_at timestamptz(3) NOT NULL
) WITH (fillfactor = 70);

-- The list of those who may sign in, few among many backers.
CREATE INDEX users_with_login ON groundswell.users (id) WHERE login IS NOT NULL;
