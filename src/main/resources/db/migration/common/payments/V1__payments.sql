-- One row per page that was opened to pay an order. The idempotency key is written before Stripe is called and stays.
CREATE TABLE payment_attempt (
  id BINARY(16) NOT NULL PRIMARY KEY,
  order_id BINARY(16) NOT NULL,
  -- The order again while the attempt is open: so that an order has one open attempt at most.
  open_order_id BINARY(16) NULL,
  amount_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  state VARCHAR(20) NOT NULL,
  idempotency_key VARCHAR(100) NOT NULL,
  -- What is asked of Stripe; forgotten when Stripe has answered.
  request MEDIUMTEXT NULL,
  expires_at DATETIME(6) NOT NULL,
  session_id VARCHAR(100) NULL,
  session_url VARCHAR(2000) NULL,
  payment_intent VARCHAR(100) NULL,
  charge_id VARCHAR(100) NULL,
  paid_minor BIGINT NULL,
  paid_currency CHAR(3) NULL,
  paid_at DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT payment_attempt_one_open UNIQUE (open_order_id),
  CONSTRAINT payment_attempt_key UNIQUE (idempotency_key),
  CONSTRAINT payment_attempt_session UNIQUE (session_id)
);
CREATE INDEX payment_attempt_by_order ON payment_attempt (order_id);
CREATE INDEX payment_attempt_by_intent ON payment_attempt (payment_intent);
CREATE INDEX payment_attempt_by_state ON payment_attempt (state, created_at);

-- One row per sending of a refund. The first has the refund's own id.
CREATE TABLE refund_request (
  id BINARY(16) NOT NULL PRIMARY KEY,
  refund_id BINARY(16) NOT NULL,
  sending INT NOT NULL,
  order_id BINARY(16) NOT NULL,
  attempt_id BINARY(16) NOT NULL,
  amount_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  state VARCHAR(20) NOT NULL,
  idempotency_key VARCHAR(100) NOT NULL,
  stripe_refund VARCHAR(100) NULL,
  failure VARCHAR(500) NULL,
  -- What of a failed one has reached the buyer another way.
  settled_minor BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT refund_request_key UNIQUE (idempotency_key),
  CONSTRAINT refund_request_sending UNIQUE (refund_id, sending)
);
CREATE INDEX refund_request_by_state ON refund_request (state, created_at);
CREATE INDEX refund_request_by_order ON refund_request (order_id);
CREATE INDEX refund_request_by_attempt ON refund_request (attempt_id);

CREATE TABLE dispute (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  order_id BINARY(16) NULL,
  payment_intent VARCHAR(100) NULL,
  amount_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  status VARCHAR(40) NOT NULL,
  reason VARCHAR(60) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  answer_by DATETIME(6) NULL,
  -- What it took, once lost, in the currency of the balance; and what of the amount stands for refunds that failed.
  lost_minor BIGINT NULL,
  lost_currency CHAR(3) NULL,
  settled_minor BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX dispute_by_order ON dispute (order_id);
CREATE INDEX dispute_by_intent ON dispute (payment_intent);

-- Events under Stripe's id: what came twice is here once. The payload may name the buyer, and goes once it is processed.
CREATE TABLE stripe_event (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  type VARCHAR(100) NOT NULL,
  object_id VARCHAR(100) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  payload MEDIUMTEXT NULL,
  processed_at DATETIME(6) NULL,
  next_attempt_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL,
  failure VARCHAR(500) NULL
);
CREATE INDEX stripe_event_by_work ON stripe_event (processed_at, next_attempt_at);

-- Every movement of the balance at Stripe, with the journal that posted it.
CREATE TABLE stripe_balance_transaction (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  type VARCHAR(60) NOT NULL,
  category VARCHAR(60) NOT NULL,
  source_id VARCHAR(100) NOT NULL,
  order_id BINARY(16) NULL,
  amount_minor BIGINT NOT NULL,
  fee_minor BIGINT NOT NULL,
  net_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  exchange_rate VARCHAR(40) NULL,
  created_at DATETIME(6) NOT NULL,
  available_at DATETIME(6) NOT NULL,
  journal_id BINARY(16) NOT NULL
);
CREATE INDEX stripe_balance_transaction_by_source ON stripe_balance_transaction (source_id);
CREATE INDEX stripe_balance_transaction_by_order ON stripe_balance_transaction (order_id);

-- How far each list at Stripe has been read.
CREATE TABLE stripe_cursor (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  read_until DATETIME(6) NOT NULL
);
