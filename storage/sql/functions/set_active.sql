-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Deactivates or reactivates a person whose row is locked; a second time changes nothing. Only
-- managers do it to a manager, and one is always left (see lock_person_access on the settings' row).
CREATE FUNCTION groundswell.set_active(
  person groundswell.users, active boolean, reason text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  changed groundswell.users := set_active.person;
  is_manager boolean := 'manager' = ANY (groundswell.groups_of((set_active.person).login));
  log_id bigint;
BEGIN
  IF (set_active.person).active <> set_active.active THEN
    IF is_manager THEN
      IF NOT groundswell.caller_is('manager') THEN
        PERFORM groundswell.refuse('GW003', 'Only a manager does this to a manager.',
          '{"field": "user_id"}');
      END IF;
      UPDATE groundswell.platform_settings SET only_row = only_row WHERE only_row;
    END IF;
    UPDATE groundswell.users SET active = set_active.active, version = version + 1
    WHERE id = (set_active.person).id
    RETURNING * INTO changed;
    IF is_manager THEN
      PERFORM groundswell.assert_manager_left();
    END IF;
    log_id := groundswell.write_log('person_changed', set_active.request_id,
      groundswell.moment(), user_id => changed.id, reason =>
      CASE WHEN set_active.active THEN 'reactivated: ' ELSE 'deactivated: ' END
      || set_active.reason);
  END IF;
  RETURN jsonb_build_object('user_id', changed.id, 'active', changed.active,
    'changed', log_id IS NOT NULL, 'balance', changed.balance, 'version', changed.version,
    'log_id', log_id);
END $$;
