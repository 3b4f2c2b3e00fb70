-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What everyone may know of a person: the name.
CREATE VIEW groundswell.people_public WITH (security_barrier) AS
SELECT id, name FROM groundswell.users;
