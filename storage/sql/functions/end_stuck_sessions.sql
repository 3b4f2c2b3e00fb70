-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ends sessions that hold a gate and keep everybody else out: not active for 10 seconds, or busy
-- for over 60 and not the closure service's. Who only waits at another gate is left alone.
-- Needs the owner to be in pg_read_all_stats and pg_signal_backend (setup grants both where it
-- may); sessions that cannot be seen or ended are counted.
-- Answers {ended, refused, unseen}.
CREATE FUNCTION groundswell.end_stuck_sessions()
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
#variable_conflict use_column
DECLARE
  at timestamptz := groundswell.moment();
  service oid := (SELECT r.oid FROM groundswell.platform_settings s
    JOIN pg_roles r ON r.rolname = s.role_prefix || '_service' WHERE s.only_row);
  session record;
  ended integer := 0;
  refused integer := 0;
  unseen integer := 0;
BEGIN
  PERFORM groundswell.assert_caller();
  FOR session IN
    SELECT a.pid, a.state IS NULL AS hidden
    FROM pg_stat_activity a
    WHERE a.pid <> pg_backend_pid()
      AND a.pid IN (SELECT l.pid FROM pg_locks l
        WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
          AND l.classid IN (1::oid, 2::oid)
          AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()))
      AND (a.state IS NULL
        OR a.state <> 'active' AND a.state_change < at - interval '10 seconds'
        OR a.state = 'active' AND a.query_start < at - interval '60 seconds'
          AND a.wait_event IS DISTINCT FROM 'advisory'
          AND NOT EXISTS (SELECT FROM pg_auth_members m
            WHERE m.roleid = service AND m.member = a.usesysid))
  LOOP
    BEGIN
      IF session.hidden THEN
        unseen := unseen + 1;
      ELSIF pg_terminate_backend(session.pid) THEN
        ended := ended + 1;
      END IF;
    EXCEPTION WHEN insufficient_privilege THEN
      refused := refused + 1;
    END;
  END LOOP;
  RETURN jsonb_build_object('ended', ended, 'refused', refused, 'unseen', unseen);
END $$;
