-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- An e-mail address has the plain shape of one, and at most 200 characters.
CREATE FUNCTION groundswell.check_email(email text) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM groundswell.check_text('email', check_email.email);
  IF check_email.email !~
    E'^[^[:space:]@<>(),;:"\\\\]+@[^[:space:]@<>(),;:"\\\\.]+([.][^[:space:]@<>(),;:"\\\\.]+)+$'
  THEN
    PERFORM groundswell.refuse('GW010', 'email must look like name@example.org.',
      '{"field": "email", "expected": "email"}');
  END IF;
END $$;
