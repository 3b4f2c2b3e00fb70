-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The tables. Amounts are minor units of the platform's one currency, times are UTC to the
-- millisecond (finer ones reach the console rounded, and keyset paging would miss rows).
-- Rows that every pledge updates keep room on their page and have no index on what changes, so
-- that the updates stay HOT: an index page that everyone reads and writes costs serialization
-- failures.

CREATE TABLE groundswell.schema_migrations (
  version integer PRIMARY KEY,
  checksum text NOT NULL,
  applied_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE groundswell.platform_settings (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  platform_id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  role_prefix text NOT NULL CHECK (role_prefix ~ '^[a-z_][a-z0-9_]{0,38}$'),
  currency_code text NOT NULL CHECK (currency_code ~ '^[A-Z]{3}$'),
  currency_exponent integer NOT NULL CHECK (currency_exponent BETWEEN 0 AND 4),
  pledge_min bigint NOT NULL DEFAULT 100 CHECK (pledge_min > 0),
  pledge_max bigint NOT NULL DEFAULT 10000000000000,
  pending_hold interval NOT NULL DEFAULT '72 hours' CHECK (pending_hold > interval '0'),
  cancellation_locked_for interval NOT NULL DEFAULT '24 hours'
    CHECK (cancellation_locked_for >= interval '0'),
  scratch boolean NOT NULL DEFAULT false,
  CHECK (pledge_max BETWEEN pledge_min AND 10000000000000)
);

CREATE TABLE groundswell.users (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 200),
  email_key text NOT NULL GENERATED ALWAYS AS (lower(email)) STORED,
  -- The collation of session_user: under another one `login = session_user` cannot use the key.
  login text COLLATE "C",
  balance bigint NOT NULL DEFAULT 0 CHECK (balance >= 0),
  active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT users_email_key UNIQUE (email_key),
  CONSTRAINT users_login_key UNIQUE (login)
) WITH (fillfactor = 70);

CREATE TABLE groundswell.campaigns (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  creator_id bigint NOT NULL REFERENCES groundswell.users,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  description text NOT NULL DEFAULT '' CHECK (char_length(description) <= 20000),
  goal bigint NOT NULL CHECK (goal BETWEEN 1 AND 10000000000000),
  current_funds bigint NOT NULL DEFAULT 0 CHECK (current_funds >= 0),
  pending_funds bigint NOT NULL DEFAULT 0 CHECK (pending_funds >= 0),
  deadline timestamptz(3) NOT NULL,
  status text NOT NULL DEFAULT 'active',
  cancellation_allowed boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  closed_reason text,
  closed_funds bigint CHECK (closed_funds >= 0),
  -- Changes only at a closure and with the last refund: finds unfinished refunds by an index while
  -- the funds themselves stay out of every index.
  refunds_left boolean NOT NULL GENERATED ALWAYS AS (status = 'failed' AND current_funds > 0) STORED,
  CONSTRAINT campaigns_status CHECK (status IN ('active', 'successful', 'failed')),
  CONSTRAINT campaigns_deadline CHECK (deadline > created_at),
  CONSTRAINT campaigns_closed CHECK (
    (status = 'active') = (closed_at IS NULL)
    AND (closed_at IS NULL) = (closed_reason IS NULL)
    AND (closed_at IS NULL) = (closed_funds IS NULL)
    AND (status = 'active' OR pending_funds = 0)),
  CONSTRAINT campaigns_closed_reason CHECK (closed_reason IN ('deadline', 'cancelled'))
) WITH (fillfactor = 50);

-- The lists: what is due and what ends next; a creator's own; by goal and by title.
CREATE INDEX campaigns_by_deadline ON groundswell.campaigns (deadline, id);
CREATE INDEX campaigns_by_status_deadline ON groundswell.campaigns (status, deadline, id);
CREATE INDEX campaigns_refunds_left ON groundswell.campaigns (deadline, id) WHERE refunds_left;
CREATE INDEX campaigns_by_creator ON groundswell.campaigns (creator_id, id);
CREATE INDEX campaigns_by_goal ON groundswell.campaigns (goal, id);
CREATE INDEX campaigns_by_title ON groundswell.campaigns (title, id);

CREATE TABLE groundswell.reward_tiers (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  campaign_id bigint NOT NULL REFERENCES groundswell.campaigns,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  description text NOT NULL DEFAULT '' CHECK (char_length(description) <= 20000),
  price bigint NOT NULL CHECK (price BETWEEN 1 AND 10000000000000),
  quantity_available bigint CHECK (quantity_available BETWEEN 1 AND 10000000000000),
  quantity_claimed bigint NOT NULL DEFAULT 0 CHECK (quantity_claimed >= 0),
  ever_claimed boolean NOT NULL DEFAULT false,
  closed boolean NOT NULL DEFAULT false,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT reward_tiers_not_oversold CHECK (quantity_claimed <= quantity_available)
) WITH (fillfactor = 50);

CREATE INDEX reward_tiers_by_campaign ON groundswell.reward_tiers (campaign_id, position, id);

CREATE TABLE groundswell.campaign_milestones (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  campaign_id bigint NOT NULL REFERENCES groundswell.campaigns,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  description text NOT NULL DEFAULT '' CHECK (char_length(description) <= 20000),
  target_amount bigint NOT NULL CHECK (target_amount BETWEEN 1 AND 10000000000000),
  achieved boolean NOT NULL DEFAULT false,
  achieved_at timestamptz(3),
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT campaign_milestones_achieved CHECK (achieved = (achieved_at IS NOT NULL))
) WITH (fillfactor = 70);

CREATE INDEX campaign_milestones_by_campaign
  ON groundswell.campaign_milestones (campaign_id, target_amount, id);

CREATE TABLE groundswell.pledges (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES groundswell.users,
  campaign_id bigint NOT NULL REFERENCES groundswell.campaigns,
  tier_id bigint REFERENCES groundswell.reward_tiers,
  amount bigint NOT NULL CHECK (amount BETWEEN 1 AND 10000000000000),
  status text NOT NULL,
  anonymous boolean NOT NULL DEFAULT false,
  created_at timestamptz(3) NOT NULL,
  confirmed_at timestamptz(3),
  refunded_at timestamptz(3),
  refund_reason text,
  CONSTRAINT pledges_status CHECK (status IN ('pending', 'confirmed', 'refunded')),
  CONSTRAINT pledges_confirmed CHECK (status = 'refunded'
    OR (status = 'confirmed') = (confirmed_at IS NOT NULL)),
  CONSTRAINT pledges_refunded CHECK ((status = 'refunded') = (refunded_at IS NOT NULL)
    AND (refunded_at IS NULL) = (refund_reason IS NULL))
) WITH (fillfactor = 85);

CREATE INDEX pledges_by_user ON groundswell.pledges (user_id, id);
CREATE INDEX pledges_by_campaign ON groundswell.pledges (campaign_id, id);
CREATE INDEX pledges_by_tier ON groundswell.pledges (tier_id, id) WHERE tier_id IS NOT NULL;
-- What a closure still has to refund or release, without walking over what it did already.
CREATE INDEX pledges_open ON groundswell.pledges (campaign_id, status, id)
  WHERE status <> 'refunded';
CREATE INDEX pledges_pending ON groundswell.pledges (created_at, id) WHERE status = 'pending';

-- The books. No foreign keys: one to the pledge just inserted would make every pledge read the
-- newest leaf of the pledges' key, which is a serialization failure under load (390-700 pledges/s
-- against 1 500-1 700). reconcile() proves the references instead.
CREATE TABLE groundswell.transaction_logs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  created_at timestamptz(3) NOT NULL,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  type text NOT NULL,
  user_id bigint,
  campaign_id bigint,
  pledge_id bigint,
  amount bigint NOT NULL CHECK (amount >= 0),
  actor text NOT NULL,
  request_id uuid,
  reference text,
  reason text,
  CONSTRAINT transaction_logs_type CHECK (type IN ('deposit', 'withdrawal', 'pledge',
    'pledge_confirmed', 'pledge_released', 'refund', 'payout', 'payout_returned',
    'user_registered', 'campaign_created', 'campaign_changed', 'campaign_closed',
    'milestone_reached', 'milestone_lost', 'tier_changed', 'person_changed', 'settings_changed')),
  CONSTRAINT transaction_logs_amount CHECK ((amount > 0) = (type IN ('deposit', 'withdrawal',
    'pledge', 'pledge_confirmed', 'pledge_released', 'refund', 'payout', 'payout_returned')))
);

CREATE UNIQUE INDEX transaction_logs_reference
  ON groundswell.transaction_logs (type, reference) WHERE reference IS NOT NULL;
CREATE INDEX transaction_logs_by_user ON groundswell.transaction_logs (user_id, id)
  WHERE user_id IS NOT NULL;
CREATE INDEX transaction_logs_by_campaign ON groundswell.transaction_logs (campaign_id, id)
  WHERE campaign_id IS NOT NULL;
CREATE INDEX transaction_logs_by_type ON groundswell.transaction_logs (type, id);
CREATE INDEX transaction_logs_by_time ON groundswell.transaction_logs (created_at, id);
-- The change feed: everything that a snapshot did not see yet.
CREATE INDEX transaction_logs_by_xid ON groundswell.transaction_logs (xid, id);

CREATE TABLE groundswell.requests (
  request_id uuid PRIMARY KEY,
  actor text NOT NULL,
  kind text NOT NULL,
  arguments_hash bytea,
  state text NOT NULL,
  result jsonb,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT requests_state CHECK (state IN ('done', 'abandoned'))
) WITH (fillfactor = 70);
