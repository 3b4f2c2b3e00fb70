-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The lines of the log, which has no foreign keys: what they name exists and fits together.
-- subject_id is the line; expected the id it names, found what is there instead.
--   log_user_exists, log_campaign_exists, log_pledge_exists
--   log_request_exists     the request that wrote it was done (found: how many such requests)
--   log_line_complete      a line that moves money names all it takes (expected: how many ids)
--   log_pledge_user        a pledge's line names its backer; payout_returned the creator
--   log_pledge_campaign    and its campaign
--   log_payout_to_creator  a payout goes to the campaign's creator
--   log_returned_refunded  money a creator gave back was refunded for the same pledge, after it
--                          and in the same transaction (amounts)
CREATE FUNCTION groundswell.reconcile_log()
RETURNS TABLE (rule text, subject_id bigint, expected bigint, found bigint)
LANGUAGE sql STABLE
AS $$
  SELECT 'log_user_exists', l.id, l.user_id, NULL::bigint
  FROM groundswell.transaction_logs l
  WHERE l.user_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM groundswell.users u WHERE u.id = l.user_id)
  UNION ALL
  SELECT 'log_campaign_exists', l.id, l.campaign_id, NULL
  FROM groundswell.transaction_logs l
  WHERE l.campaign_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM groundswell.campaigns c WHERE c.id = l.campaign_id)
  UNION ALL
  SELECT 'log_request_exists', l.id, 1, 0
  FROM groundswell.transaction_logs l
  WHERE l.request_id IS NOT NULL AND NOT EXISTS (SELECT FROM groundswell.requests r
    WHERE r.request_id = l.request_id AND r.state = 'done')
  UNION ALL
  SELECT 'log_line_complete', l.id, n.needed, num_nonnulls(l.user_id, l.campaign_id, l.pledge_id)
  FROM groundswell.transaction_logs l
  CROSS JOIN LATERAL (SELECT CASE WHEN l.type IN ('deposit', 'withdrawal') THEN 1
    WHEN l.type = 'payout' THEN 2 WHEN l.amount > 0 THEN 3 END AS needed) n
  WHERE n.needed <> num_nonnulls(l.user_id, l.campaign_id, l.pledge_id)
    OR n.needed IS NOT NULL AND l.user_id IS NULL
  UNION ALL
  SELECT r.rule, l.id, r.expected, r.found
  FROM groundswell.transaction_logs l
  LEFT JOIN groundswell.pledges p ON p.id = l.pledge_id
  LEFT JOIN groundswell.campaigns c ON c.id = l.campaign_id
  CROSS JOIN LATERAL (VALUES
    ('log_pledge_exists', l.pledge_id, p.id),
    ('log_pledge_user', CASE WHEN l.type = 'payout_returned' THEN c.creator_id
      ELSE p.user_id END, l.user_id),
    ('log_pledge_campaign', p.campaign_id, l.campaign_id)
  ) r (rule, expected, found)
  WHERE l.pledge_id IS NOT NULL
    -- Good rows are left out as a whole before any is taken apart.
    AND (p.id IS NULL OR p.campaign_id IS DISTINCT FROM l.campaign_id OR l.user_id IS DISTINCT FROM
      CASE WHEN l.type = 'payout_returned' THEN c.creator_id ELSE p.user_id END)
    AND r.expected IS DISTINCT FROM r.found AND (p.id IS NULL) = (r.rule = 'log_pledge_exists')
  UNION ALL
  SELECT 'log_payout_to_creator', l.id, c.creator_id, l.user_id
  FROM groundswell.transaction_logs l JOIN groundswell.campaigns c ON c.id = l.campaign_id
  WHERE l.type = 'payout' AND l.user_id IS DISTINCT FROM c.creator_id
  UNION ALL
  SELECT 'log_returned_refunded', b.id, b.amount, coalesce(r.amount, 0)
  FROM groundswell.transaction_logs b
  LEFT JOIN groundswell.transaction_logs r ON r.type = 'refund' AND r.pledge_id = b.pledge_id
    AND r.campaign_id = b.campaign_id AND r.xid = b.xid AND r.id > b.id
  WHERE b.type = 'payout_returned' AND b.amount IS DISTINCT FROM r.amount
$$;
