-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ends every open session of a person's login, in whatever database, but the caller's own. Asked
-- after the change that shuts the person out is committed, or the console there comes in again.
-- Never fails, for that change is done: sessions that cannot be ended (the owner is not in
-- pg_signal_backend) are counted. What they may still do is nothing: each right is asked anew.
-- Answers {ended, refused}.
CREATE FUNCTION groundswell.end_sessions(user_id bigint) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
#variable_conflict use_column
DECLARE
  session record;
  ended integer := 0;
  refused integer := 0;
BEGIN
  IF groundswell.caller_is('manager') THEN
    FOR session IN
      SELECT a.pid FROM groundswell.users u JOIN pg_stat_activity a ON a.usename = u.login
      WHERE u.id = end_sessions.user_id AND a.pid <> pg_backend_pid()
    LOOP
      BEGIN
        IF pg_terminate_backend(session.pid) THEN
          ended := ended + 1;
        END IF;
      EXCEPTION WHEN insufficient_privilege THEN
        refused := refused + 1;
      END;
    END LOOP;
  END IF;
  RETURN jsonb_build_object('ended', ended, 'refused', refused);
END $$;
