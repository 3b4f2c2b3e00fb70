-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A text's length in characters; one that is required must hold more than white space. Answers the
-- text: a row's field takes it from here, for its domain would refuse it without saying why.
CREATE FUNCTION groundswell.check_text(
  field text, value text, at_most integer DEFAULT 200, required boolean DEFAULT true)
RETURNS text
LANGUAGE plpgsql
AS $$
BEGIN
  IF check_text.required AND (check_text.value IS NULL OR check_text.value !~ '[^[:space:]]') THEN
    PERFORM groundswell.refuse('GW013', format('%s must not be empty.', check_text.field),
      jsonb_build_object('field', check_text.field));
  ELSIF char_length(check_text.value) > check_text.at_most THEN
    PERFORM groundswell.refuse('GW012', format('%s has at most %s characters.',
      check_text.field, check_text.at_most),
      jsonb_build_object('field', check_text.field, 'most', check_text.at_most,
        'length', char_length(check_text.value)));
  END IF;
  RETURN check_text.value;
END $$;
