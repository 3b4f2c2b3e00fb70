-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A number (amounts in minor units) between two limits, or the refusal that names field and limits.
-- Answers the number, as check_text() does.
CREATE FUNCTION groundswell.check_amount(
  field text, amount bigint, at_least bigint DEFAULT 1, at_most bigint DEFAULT 10000000000000)
RETURNS bigint
LANGUAGE plpgsql
AS $$
BEGIN
  IF check_amount.amount IS NULL OR check_amount.amount < check_amount.at_least
    OR check_amount.amount > check_amount.at_most THEN
    PERFORM groundswell.refuse('GW011', format('%s must be from %s to %s.',
      check_amount.field, check_amount.at_least, check_amount.at_most),
      jsonb_build_object('field', check_amount.field, 'least', check_amount.at_least,
        'most', check_amount.at_most));
  END IF;
  RETURN check_amount.amount;
END $$;
