-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What staff know about a person and the books do not say; it stays for good, with its author.
-- The log says that there is one, so that other consoles look, not what it says.
-- Answers {note_id, user_id, author, created_at, log_id}.
CREATE FUNCTION groundswell.add_note(user_id bigint, text text, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
SET plan_cache_mode = auto
AS $$
#variable_conflict use_column
DECLARE
  stored jsonb := groundswell.guard('add_note', jsonb_build_object(
    'user_id', add_note.user_id, 'text', add_note.text), add_note.request_id);
  note groundswell.person_notes;
  log_id bigint;
BEGIN
  IF stored IS NOT NULL THEN
    RETURN stored;
  END IF;
  PERFORM groundswell.check_text('text', add_note.text, 2000);
  PERFORM groundswell.lock_user(add_note.user_id);
  INSERT INTO groundswell.person_notes (user_id, author, created_at, text)
  VALUES (add_note.user_id, session_user, groundswell.moment(), add_note.text)
  RETURNING * INTO note;
  log_id := groundswell.write_log('person_changed', add_note.request_id, note.created_at,
    user_id => note.user_id, reason => 'noted');
  RETURN groundswell.finish(add_note.request_id, jsonb_build_object('note_id', note.id,
    'user_id', note.user_id, 'author', note.author, 'created_at', note.created_at,
    'log_id', log_id));
END $$;
