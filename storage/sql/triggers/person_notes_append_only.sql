-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER person_notes_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON groundswell.person_notes
  FOR EACH STATEMENT EXECUTE FUNCTION groundswell.refuse_log_change();
