-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Opens the gates that enter() took; nothing happens where none is held.
CREATE FUNCTION groundswell.leave() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  done text := pg_advisory_unlock_all();  -- nothing, see guard()
BEGIN
END $$;
