-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A new reward tier from its JSON, or the refusal that names the field; answers its id.
CREATE FUNCTION groundswell.insert_tier(
  campaign_id bigint, tier jsonb, field text, place integer)
RETURNS bigint
LANGUAGE plpgsql
AS $$
#variable_conflict use_column
DECLARE
  prefix text := CASE insert_tier.field WHEN 'tier' THEN '' ELSE insert_tier.field || '.' END;
  made groundswell.reward_tiers;
BEGIN
  PERFORM groundswell.check_keys(insert_tier.field, insert_tier.tier, 'title', 'description',
    'price', 'quantity_available', 'closed');
  made.title := groundswell.check_text(prefix || 'title',
    groundswell.json_value(insert_tier.tier, 'title', 'text', prefix));
  made.description := groundswell.check_text(prefix || 'description',
    coalesce(groundswell.json_value(insert_tier.tier, 'description', 'text', prefix), ''),
    20000, false);
  made.price := groundswell.check_amount(prefix || 'price',
    groundswell.json_value(insert_tier.tier, 'price', 'bigint', prefix)::bigint);
  IF jsonb_typeof(insert_tier.tier -> 'quantity_available') <> 'null' THEN
    made.quantity_available := groundswell.check_amount(prefix || 'quantity_available',
      groundswell.json_value(insert_tier.tier, 'quantity_available', 'bigint', prefix)::bigint);
  END IF;
  made.closed :=
    coalesce(groundswell.json_value(insert_tier.tier, 'closed', 'boolean', prefix), 'false');
  INSERT INTO groundswell.reward_tiers
    (campaign_id, title, description, price, quantity_available, closed, position)
  VALUES (insert_tier.campaign_id, made.title, made.description, made.price,
    made.quantity_available, made.closed, insert_tier.place)
  RETURNING id INTO made.id;
  RETURN made.id;
END $$;
