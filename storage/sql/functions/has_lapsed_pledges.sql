-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether pending pledges wait to be released. Index: pledges_pending.
CREATE FUNCTION groundswell.has_lapsed_pledges() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
AS $$
  SELECT EXISTS (SELECT FROM groundswell.pledges
    WHERE status = 'pending' AND created_at <= clock_timestamp()
      - (SELECT pending_hold FROM groundswell.platform_settings WHERE only_row))
$$;
