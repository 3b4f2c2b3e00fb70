-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What everyone may know of a person who ever began a campaign: the name.
CREATE VIEW groundswell.people_public WITH (security_barrier) AS
SELECT u.id, u.name FROM groundswell.users u
WHERE EXISTS (SELECT FROM groundswell.campaigns c WHERE c.creator_id = u.id);
