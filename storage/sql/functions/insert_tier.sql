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
  made.title := groundswell.json_value(insert_tier.tier, 'title', 'text', prefix);
  made.description :=
    coalesce(groundswell.json_value(insert_tier.tier, 'description', 'text', prefix), '');
  made.price := groundswell.json_value(insert_tier.tier, 'price', 'bigint', prefix);
  made.quantity_available :=
    groundswell.json_value(insert_tier.tier, 'quantity_available', 'bigint', prefix);
  made.closed :=
    coalesce(groundswell.json_value(insert_tier.tier, 'closed', 'boolean', prefix), 'false');
  PERFORM groundswell.check_text(prefix || 'title', made.title);
  PERFORM groundswell.check_text(prefix || 'description', made.description, 20000, false);
  PERFORM groundswell.check_amount(prefix || 'price', made.price);
  PERFORM groundswell.check_amount(prefix || 'quantity_available',
    coalesce(made.quantity_available, 1));
  INSERT INTO groundswell.reward_tiers
    (campaign_id, title, description, price, quantity_available, closed, position)
  VALUES (insert_tier.campaign_id, made.title, made.description, made.price,
    made.quantity_available, made.closed, insert_tier.place)
  RETURNING id INTO made.id;
  RETURN made.id;
END $$;
