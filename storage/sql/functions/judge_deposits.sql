-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a bank's rows are about, before anything is booked: whose wallet each names, and whether its
-- reference was booked before. The person's number decides, else the e-mail address, else the name
-- if exactly one active person has it, without regard to case.
--   entries  [{user_id, email, name, reference}], each may be null
-- Answers a row for each entry: its place from 1, the person (null: nobody, or several of that
-- name), found_by (user_id, email, name; ambiguous where several have it), whether that is the
-- caller, and whether the reference was booked.
-- Index: users_pkey, users_email_key, users_by_lower_name, transaction_logs_reference.
CREATE FUNCTION groundswell.judge_deposits(entries jsonb)
RETURNS TABLE (place bigint, user_id bigint, found_by text, name text, active boolean, own boolean,
  booked boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
BEGIN
  IF NOT groundswell.caller_is('manager', 'staff') THEN
    PERFORM groundswell.refuse('GW003', 'Only staff books deposits.');
  END IF;
  RETURN QUERY
  SELECT e.place, u.id, CASE WHEN b.id IS NOT NULL THEN 'user_id' WHEN m.id IS NOT NULL THEN 'email'
      WHEN n.several THEN 'ambiguous' WHEN n.id IS NOT NULL THEN 'name' END,
    u.name::text, u.active, u.login IS NOT DISTINCT FROM session_user AND u.id IS NOT NULL,
    EXISTS (SELECT FROM groundswell.transaction_logs l
      WHERE l.type = 'deposit' AND l.reference = e.reference)
  FROM (SELECT j.place, (j.e ->> 'user_id')::numeric::bigint AS user_id, j.e ->> 'email' AS email,
      j.e ->> 'name' AS name, j.e ->> 'reference' AS reference
    FROM jsonb_array_elements(judge_deposits.entries) WITH ORDINALITY j (e, place)) e
  LEFT JOIN LATERAL (SELECT p.id FROM groundswell.users p WHERE p.id = e.user_id) b ON true
  LEFT JOIN LATERAL (SELECT p.id FROM groundswell.users p WHERE p.email_key = lower(e.email)) m
    ON b.id IS NULL
  LEFT JOIN LATERAL (SELECT min(f.id) AS id, count(*) > 1 AS several
    FROM (SELECT p.id FROM groundswell.users p
      WHERE lower(p.name) = lower(e.name) AND p.active LIMIT 2) f) n
    ON b.id IS NULL AND m.id IS NULL
  LEFT JOIN LATERAL (SELECT p.id, p.name, p.active, p.login FROM groundswell.users p
    WHERE p.id = coalesce(b.id, m.id, CASE WHEN NOT n.several THEN n.id END)) u ON true
  ORDER BY e.place;
END $$;
