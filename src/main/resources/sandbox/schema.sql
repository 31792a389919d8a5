CREATE TABLE IF NOT EXISTS document (
  seq BIGINT AUTO_INCREMENT PRIMARY KEY,
  id VARCHAR(100) NOT NULL UNIQUE,
  kind VARCHAR(40) NOT NULL,
  created BIGINT NOT NULL,
  body VARCHAR(1000000) NOT NULL,
  net BIGINT NOT NULL,
  available_on BIGINT NOT NULL,
  payment_intent VARCHAR(100) NOT NULL,
  charge VARCHAR(100) NOT NULL,
  source VARCHAR(100) NOT NULL,
  type VARCHAR(100) NOT NULL,
  status VARCHAR(40) NOT NULL,
  currency VARCHAR(3) NOT NULL,
  payout VARCHAR(100) NOT NULL
);
CREATE INDEX IF NOT EXISTS document_by_kind ON document (kind, seq);
CREATE INDEX IF NOT EXISTS document_by_created ON document (kind, created);
CREATE INDEX IF NOT EXISTS document_by_intent ON document (payment_intent);
CREATE INDEX IF NOT EXISTS document_by_charge ON document (charge);
CREATE INDEX IF NOT EXISTS document_by_source ON document (source);

CREATE TABLE IF NOT EXISTS answer (
  idempotency_key VARCHAR(255) PRIMARY KEY,
  fingerprint VARCHAR(100) NOT NULL,
  body VARCHAR(1000000) NOT NULL
);

CREATE TABLE IF NOT EXISTS late_fact (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  due_at BIGINT NOT NULL,
  fact VARCHAR(40) NOT NULL,
  object_id VARCHAR(100) NOT NULL
);
CREATE INDEX IF NOT EXISTS late_fact_by_due ON late_fact (due_at);

CREATE TABLE IF NOT EXISTS delivery (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  event_id VARCHAR(100) NOT NULL,
  state VARCHAR(20) NOT NULL,
  held_until BIGINT NOT NULL,
  retry_at BIGINT NOT NULL,
  attempts INT NOT NULL
);
CREATE INDEX IF NOT EXISTS delivery_by_state ON delivery (state, id);
