-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A deposit run is handed over in pieces before it is booked: the gates are then held for the
-- booking only, and the console never holds the whole run as one text. Nothing here is money: a
-- piece that is never booked is thrown away a day later.
CREATE TABLE groundswell.deposit_pieces (
  run_id uuid,
  number integer CHECK (number >= 0),
  actor text NOT NULL,
  entries jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (run_id, number)
);

-- A bank knows people by their names only.
CREATE INDEX users_by_lower_name ON groundswell.users (lower(name), id);
