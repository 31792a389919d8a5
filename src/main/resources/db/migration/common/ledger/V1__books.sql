-- The books. journal, leg, seal and seal_leaf are only ever added to: V2 makes the database refuse anything else.

-- The id is derived from code, currency and dimensions, so that one account cannot come into being twice.
CREATE TABLE account (
  id BINARY(16) NOT NULL PRIMARY KEY,
  code CHAR(4) NOT NULL,
  currency CHAR(3) NOT NULL,
  partner BINARY(16),
  artisan BINARY(16),
  detail VARCHAR(40)
);
CREATE INDEX account_by_code ON account (code, currency);
CREATE INDEX account_by_partner ON account (partner, code);

-- The short names under which finance and exports know makers and partners.
CREATE TABLE finance_code (
  subject BINARY(16) NOT NULL PRIMARY KEY,
  code VARCHAR(12) NOT NULL UNIQUE
);

CREATE TABLE journal (
  id BINARY(16) NOT NULL PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  idem_key VARCHAR(160) NOT NULL,
  req_hash BINARY(32) NOT NULL,
  subject BINARY(16) NOT NULL,
  effective_at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  reverses BINARY(16),
  memo VARCHAR(200) NOT NULL,
  key_salt BINARY(16) NOT NULL,
  subject_salt BINARY(16) NOT NULL,
  time_salt BINARY(16) NOT NULL,
  memo_salt BINARY(16) NOT NULL,
  CONSTRAINT journal_key UNIQUE (idem_key),
  CONSTRAINT journal_reverses UNIQUE (reverses)
);
CREATE INDEX journal_by_time ON journal (effective_at, id);
CREATE INDEX journal_by_subject ON journal (subject);
CREATE INDEX journal_by_kind ON journal (kind, effective_at, id);

CREATE TABLE leg (
  journal_id BINARY(16) NOT NULL,
  line INT NOT NULL,
  account_id BINARY(16) NOT NULL,
  currency CHAR(3) NOT NULL,
  amount_minor BIGINT NOT NULL,
  unit BINARY(16),
  salt BINARY(16) NOT NULL,
  PRIMARY KEY (journal_id, line),
  CONSTRAINT leg_says_something CHECK (amount_minor <> 0),
  CONSTRAINT leg_journal FOREIGN KEY (journal_id) REFERENCES journal (id),
  CONSTRAINT leg_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX leg_by_account ON leg (account_id, journal_id);

-- What the sealer has still to do. Rows leave when their journal is sealed.
CREATE TABLE unsealed (
  journal_id BINARY(16) NOT NULL PRIMARY KEY
);

CREATE TABLE seal (
  id BIGINT NOT NULL PRIMARY KEY,
  previous_hash BINARY(32) NOT NULL,
  root BINARY(32) NOT NULL,
  first_seq BIGINT NOT NULL,
  last_seq BIGINT NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  hash BINARY(32) NOT NULL,
  CONSTRAINT seal_hash UNIQUE (hash)
);

CREATE TABLE seal_leaf (
  seq BIGINT NOT NULL PRIMARY KEY,
  seal_id BIGINT NOT NULL,
  journal_id BINARY(16) NOT NULL,
  leaf_hash BINARY(32) NOT NULL,
  CONSTRAINT seal_leaf_journal UNIQUE (journal_id),
  CONSTRAINT seal_leaf_of_journal FOREIGN KEY (journal_id) REFERENCES journal (id),
  CONSTRAINT seal_leaf_of_seal FOREIGN KEY (seal_id) REFERENCES seal (id)
);
CREATE INDEX seal_leaf_by_seal ON seal_leaf (seal_id, seq);

-- The end of the chain. Whoever locks this row is the sealer.
CREATE TABLE chain_head (
  id INT NOT NULL PRIMARY KEY,
  seal_id BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  hash BINARY(32) NOT NULL
);
INSERT INTO chain_head (id, seal_id, seq, hash)
  VALUES (1, 0, 0, X'0000000000000000000000000000000000000000000000000000000000000000');

-- Sums over sealed legs, written by the sealer only. A balance is this and the legs not sealed yet.
CREATE TABLE balance (
  account_id BINARY(16) NOT NULL PRIMARY KEY,
  debits_minor BIGINT NOT NULL,
  credits_minor BIGINT NOT NULL,
  as_of_seq BIGINT NOT NULL
);

-- One row per guarded account: all it was ever debited. Whoever debits it locks the row first.
CREATE TABLE account_guard (
  account_id BINARY(16) NOT NULL PRIMARY KEY,
  debited_minor BIGINT NOT NULL,
  CONSTRAINT guard_grows CHECK (debited_minor >= 0)
);
