-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ends sessions that keep everybody else out:
--   - that hold a gate, or keep setup out, and have not been active for 10 seconds; that were busy
--     for over 60 or hold it for over 60, however busy, and are not the closure service's; who
--     only waits at another gate is left alone
--   - that sit in an open transaction: idle for 10 seconds (a client may lift the server's own
--     limit), at work for over 60 with something written, or for over 15 minutes at all
--   - whose login was locked
-- Of this database's sessions, never a superuser's. Needs the owner to be in pg_read_all_stats and
-- pg_signal_backend (setup grants both where it may); sessions that cannot be seen or ended are
-- counted.
-- Answers {ended, refused, unseen}.
CREATE FUNCTION groundswell.end_stuck_sessions()
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
#variable_conflict use_column
DECLARE
  at timestamptz := groundswell.moment();
  service oid := (SELECT oid FROM pg_roles
    WHERE rolname = groundswell.role_prefix() || '_service');
  session record;
  ended integer := 0;
  refused integer := 0;
  unseen integer := 0;
BEGIN
  PERFORM groundswell.assert_caller();
  FOR session IN
    SELECT a.pid, a.state IS NULL AS hidden
    FROM pg_stat_activity a
    JOIN pg_roles r ON r.oid = a.usesysid AND NOT r.rolsuper
    CROSS JOIN LATERAL (SELECT
      EXISTS (SELECT FROM pg_locks l
        WHERE l.pid = a.pid AND l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
          AND l.classid IN (0::oid, 1::oid, 2::oid) AND l.database = a.datid) AS at_gate,
      EXISTS (SELECT FROM pg_locks l
        WHERE l.pid = a.pid AND l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
          AND l.classid = 3::oid AND l.database = a.datid
          AND l.objid::bigint < extract(epoch FROM at - interval '60 seconds')) AS held,
      at - a.state_change > interval '10 seconds' AS still,
      at - a.query_start > interval '60 seconds'
        AND a.wait_event IS DISTINCT FROM 'advisory' AS long,
      EXISTS (SELECT FROM pg_auth_members m
        WHERE m.roleid = service AND m.member = a.usesysid) AS of_service) s
    WHERE a.pid <> pg_backend_pid() AND a.datname = current_database()
      AND (NOT r.rolcanlogin
        OR a.state IS NULL AND s.at_gate
        OR a.state <> 'active' AND s.still AND (s.at_gate OR a.state LIKE 'idle in transaction%')
        OR NOT s.of_service AND (s.held
          OR a.state = 'active' AND s.long AND (s.at_gate OR a.backend_xid IS NOT NULL))
        OR a.state = 'active' AND at - a.xact_start > interval '15 minutes')
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
