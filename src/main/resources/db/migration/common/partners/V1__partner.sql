-- Partner organisations by their public alias. There is no column for an address, and there must never be one.
CREATE TABLE partner (
  id BINARY(16) NOT NULL,
  alias VARCHAR(120) NOT NULL,
  kind VARCHAR(32) NOT NULL,
  country CHAR(2) NOT NULL,
  region VARCHAR(64) NOT NULL,
  currency CHAR(3) NOT NULL,
  disclosures VARCHAR(1000) NOT NULL,
  aftercare VARCHAR(1000) NOT NULL,
  row_version INT NOT NULL,
  CONSTRAINT partner_pk PRIMARY KEY (id),
  CONSTRAINT partner_alias_uq UNIQUE (alias)
);
