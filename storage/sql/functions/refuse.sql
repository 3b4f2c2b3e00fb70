-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every refusal of a business rule: its code (the table of codes is in error.cpp), a sentence for
-- whoever reads it in psql, and the facts (limits, the argument's name) that the console speaks of.
CREATE FUNCTION groundswell.refuse(code text, sentence text, facts jsonb DEFAULT '{}')
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = refuse.code, MESSAGE = refuse.sentence,
    DETAIL = refuse.facts::text;
END $$;
