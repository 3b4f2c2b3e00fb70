-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Books the entries of a deposit run, whose shape was checked: set-based; the unique index on
-- (type, reference) decides what was booked before.
-- Answers as deposit_many.
CREATE FUNCTION groundswell.book_deposits(entries jsonb, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  wallets bigint[];
  at timestamptz;
  answer jsonb;
BEGIN
  wallets := ARRAY(SELECT DISTINCT (e ->> 'user_id')::numeric::bigint
    FROM jsonb_array_elements(book_deposits.entries) e);
  PERFORM FROM groundswell.users WHERE id = ANY (wallets) ORDER BY id FOR NO KEY UPDATE;
  PERFORM groundswell.check_receivers(book_deposits.entries);
  at := groundswell.moment();

  WITH entry AS MATERIALIZED (
    SELECT place, (e ->> 'user_id')::numeric::bigint AS user_id,
      (e ->> 'amount')::numeric::bigint AS amount, nullif(e ->> 'reference', '') AS reference,
      nullif(e ->> 'reason', '') AS reason,
      row_number() OVER (PARTITION BY e ->> 'reference' ORDER BY place) AS nth
    FROM jsonb_array_elements(book_deposits.entries) WITH ORDINALITY j (e, place)),
  booked AS (
    INSERT INTO groundswell.transaction_logs
      (created_at, type, user_id, amount, actor, request_id, reference, reason)
    SELECT at, 'deposit', user_id, amount, session_user, book_deposits.request_id, reference,
      reason
    FROM entry WHERE reference IS NULL OR nth = 1 ORDER BY place
    ON CONFLICT (type, reference) WHERE reference IS NOT NULL DO NOTHING
    RETURNING user_id, amount, reference),
  wallets_follow AS (
    UPDATE groundswell.users u SET balance = u.balance + b.amount
    FROM (SELECT user_id, sum(amount)::bigint AS amount FROM booked GROUP BY user_id) b
    WHERE u.id = b.user_id),
  skipped AS (
    SELECT jsonb_agg(e.reference ORDER BY e.place) AS refs
    FROM entry e LEFT JOIN booked b ON b.reference = e.reference AND e.nth = 1
    WHERE e.reference IS NOT NULL AND b.reference IS NULL)
  SELECT jsonb_build_object('booked', (SELECT count(*) FROM booked),
    'booked_amount', (SELECT coalesce(sum(amount), 0)::bigint FROM booked),
    'skipped', coalesce((SELECT refs FROM skipped), '[]'))
  INTO answer;
  RETURN answer;
END $$;
