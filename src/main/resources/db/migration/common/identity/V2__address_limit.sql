-- How often something was asked for from a network address within a window. Old windows are deleted as new ones open.
CREATE TABLE address_limit (
  source BINARY(32) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  asked INT NOT NULL,
  CONSTRAINT address_limit_pk PRIMARY KEY (source, opened_at)
);
CREATE INDEX address_limit_opened_ix ON address_limit (opened_at);
