-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- An amount in minor units between two limits, or the refusal that names the field and both.
CREATE FUNCTION groundswell.check_amount(
  field text, amount bigint, least bigint DEFAULT 1, most bigint DEFAULT 10000000000000)
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  IF check_amount.amount IS NULL OR check_amount.amount < check_amount.least
    OR check_amount.amount > check_amount.most THEN
    PERFORM groundswell.refuse('GW011', format('%s must be from %s to %s minor units.',
      check_amount.field, check_amount.least, check_amount.most),
      jsonb_build_object('field', check_amount.field, 'least', check_amount.least,
        'most', check_amount.most));
  END IF;
END $$;
