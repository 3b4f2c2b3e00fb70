-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One line in the books, by the caller; an empty reference or reason is none. Call it after the
-- wallet's row is locked: per wallet and per campaign the line's id is the order of effect. A bank's
-- reference is good for one line of a type; the unique index decides (the console knows its name),
-- for looking it up first would read the index page that everyone writes. In PL/pgSQL, which keeps
-- its plans; an SQL function would be planned anew in every transaction.
CREATE FUNCTION groundswell.write_log(
  type text, request_id uuid, at timestamptz, amount bigint DEFAULT 0,
  user_id bigint DEFAULT NULL, campaign_id bigint DEFAULT NULL, pledge_id bigint DEFAULT NULL,
  reference text DEFAULT NULL, reason text DEFAULT NULL)
RETURNS bigint
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  line bigint;
BEGIN
  INSERT INTO groundswell.transaction_logs
    (created_at, type, user_id, campaign_id, pledge_id, amount, actor, request_id, reference,
    reason)
  VALUES (write_log.at, write_log.type, write_log.user_id, write_log.campaign_id,
    write_log.pledge_id, write_log.amount, session_user, write_log.request_id,
    nullif(write_log.reference, ''), nullif(write_log.reason, ''))
  RETURNING id INTO line;
  RETURN line;
END $$;
