-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- In a two-tier system the client chooses the isolation level, so every action asserts it.
-- No setting lifts this; a test that needs a weaker level replaces the function as its owner.
CREATE FUNCTION groundswell.assert_serializable() RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF current_setting('transaction_isolation') <> 'serializable' THEN
    PERFORM groundswell.refuse('GW001',
      'This action runs in a SERIALIZABLE transaction only: BEGIN ISOLATION LEVEL SERIALIZABLE.');
  END IF;
END $$;
