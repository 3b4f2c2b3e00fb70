-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The list of all people by name, and what staff know about a person beside the books. Neither is
-- on what a pledge changes, so wallets stay HOT.
CREATE INDEX users_in_name_order ON groundswell.users (name, id);

CREATE TABLE groundswell.person_notes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES groundswell.users,
  -- The collation of users.login, for the author's name is looked up there.
  author text COLLATE "C" NOT NULL,
  created_at timestamptz(3) NOT NULL,
  text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000)
);

CREATE INDEX person_notes_by_user ON groundswell.person_notes (user_id, id);
