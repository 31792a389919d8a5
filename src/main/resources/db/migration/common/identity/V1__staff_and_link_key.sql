-- Staff accounts, what came of recent sign-ins, and the key of signed links.
CREATE TABLE staff_member (
  id BINARY(16) NOT NULL,
  email VARCHAR(100) NOT NULL,
  name VARCHAR(100) NOT NULL,
  role VARCHAR(20) NOT NULL,
  partner_id BINARY(16),
  password_hash VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT staff_member_pk PRIMARY KEY (id),
  CONSTRAINT staff_member_email UNIQUE (email)
);

-- Addresses and accounts appear as hashes only, and for a day.
CREATE TABLE sign_in_attempt (
  id BINARY(16) NOT NULL,
  pair_hash BINARY(32) NOT NULL,
  address_hash BINARY(32) NOT NULL,
  attempted_at DATETIME(6) NOT NULL,
  CONSTRAINT sign_in_attempt_pk PRIMARY KEY (id)
);
CREATE INDEX sign_in_attempt_pair ON sign_in_attempt (pair_hash, attempted_at);
CREATE INDEX sign_in_attempt_address ON sign_in_attempt (address_hash, attempted_at);
CREATE INDEX sign_in_attempt_time ON sign_in_attempt (attempted_at);

CREATE TABLE link_key (
  id INT NOT NULL,
  secret VARBINARY(32) NOT NULL,
  CONSTRAINT link_key_pk PRIMARY KEY (id)
);
