-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER transaction_logs_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON groundswell.transaction_logs
  FOR EACH STATEMENT EXECUTE FUNCTION groundswell.refuse_log_change();
