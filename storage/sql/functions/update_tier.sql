-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Changes a reward tier of a campaign whose row is locked, or refuses. Price and limit are held by
-- the write itself too.
CREATE FUNCTION groundswell.update_tier(
  tier_id bigint, campaign_id bigint, expected_version integer, tier jsonb)
RETURNS void
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  old groundswell.reward_tiers;
  new groundswell.reward_tiers;
BEGIN
  PERFORM groundswell.check_keys('tier', update_tier.tier, 'title', 'description', 'price',
    'quantity_available', 'closed');
  SELECT * INTO old FROM groundswell.reward_tiers
  WHERE id = update_tier.tier_id AND campaign_id = update_tier.campaign_id FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    PERFORM groundswell.refuse('GW040', format('Campaign %s has no reward tier %s.',
      update_tier.campaign_id, update_tier.tier_id), '{"field": "tier_id"}');
  END IF;
  PERFORM groundswell.assert_version(update_tier.expected_version, old.version);
  new.title := groundswell.check_text('title',
    coalesce(groundswell.json_value(tier, 'title', 'text'), old.title));
  new.description := groundswell.check_text('description',
    coalesce(groundswell.json_value(tier, 'description', 'text'), old.description), 20000, false);
  new.price := groundswell.check_amount('price',
    coalesce(groundswell.json_value(tier, 'price', 'bigint')::bigint, old.price));
  new.closed := coalesce(groundswell.json_value(tier, 'closed', 'boolean')::boolean, old.closed);
  IF tier -> 'quantity_available' IS NULL THEN
    new.quantity_available := old.quantity_available;
  ELSIF jsonb_typeof(tier -> 'quantity_available') <> 'null' THEN
    new.quantity_available := groundswell.check_amount('quantity_available',
      groundswell.json_value(tier, 'quantity_available', 'bigint')::bigint);
  END IF;
  IF new.price <> old.price AND old.ever_claimed THEN
    PERFORM groundswell.refuse('GW044', format('The price of %s is frozen: it was pledged for.',
      old.title), jsonb_build_object('field', 'price', 'price', old.price));
  ELSIF new.quantity_available < old.quantity_claimed THEN
    PERFORM groundswell.refuse('GW045', format('%s places of %s are taken.',
      old.quantity_claimed, old.title),
      jsonb_build_object('field', 'quantity_available', 'least', old.quantity_claimed));
  END IF;
  UPDATE groundswell.reward_tiers SET title = new.title, description = new.description,
    price = new.price, quantity_available = new.quantity_available, closed = new.closed,
    version = version + 1
  WHERE id = old.id AND (price = new.price OR NOT ever_claimed);
END $$;
