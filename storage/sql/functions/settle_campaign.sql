-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ends an active campaign whose row is locked, once: its pending pledges are released, then it is
-- successful (confirmed funds reach the goal: escrow is paid to the creator's wallet) or failed
-- (milestones are reset; refund_batch gives the money back). A cancelled one always failed.
CREATE FUNCTION groundswell.settle_campaign(
  campaign groundswell.campaigns, reason text, at timestamptz, request_id uuid,
  log_reason text DEFAULT NULL)
RETURNS groundswell.campaigns
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  settled groundswell.campaigns;
  succeeded boolean := settle_campaign.reason = 'deadline'
    AND (settle_campaign.campaign).current_funds >= (settle_campaign.campaign).goal;
BEGIN
  PERFORM FROM groundswell.return_pledges(ARRAY(
      SELECT id FROM groundswell.pledges
      WHERE campaign_id = (settle_campaign.campaign).id AND status = 'pending'),
    'pending', CASE settle_campaign.reason WHEN 'deadline' THEN 'deadline passed'
      ELSE 'campaign cancelled' END,
    settle_campaign.at, settle_campaign.request_id);

  UPDATE groundswell.campaigns SET
    status = CASE WHEN succeeded THEN 'successful' ELSE 'failed' END,
    closed_at = settle_campaign.at, closed_reason = settle_campaign.reason,
    closed_funds = current_funds, version = version + 1
  WHERE id = (settle_campaign.campaign).id AND status = 'active'
  RETURNING * INTO settled;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW031', format('Campaign %s is closed already.',
      (settle_campaign.campaign).id));
  END IF;

  IF succeeded AND settled.current_funds > 0 THEN
    PERFORM groundswell.credit_wallet(settled.creator_id, settled.current_funds);
    PERFORM groundswell.write_log('payout', settle_campaign.request_id, settle_campaign.at,
      settled.current_funds, settled.creator_id, settled.id);
  ELSIF NOT succeeded THEN
    PERFORM groundswell.follow_milestones(settled.id, 0, settle_campaign.at,
      settle_campaign.request_id);
  END IF;
  PERFORM groundswell.write_log('campaign_closed', settle_campaign.request_id,
    settle_campaign.at, user_id => settled.creator_id, campaign_id => settled.id,
    reason => concat_ws(': ', settled.status, settle_campaign.log_reason));
  RETURN settled;
END $$;
