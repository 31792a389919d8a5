-- What the vault keeps, sealed: each owner has a data key, and the data keys are wrapped under a key that is never here.
CREATE TABLE vault_key (
  owner BINARY(16) NOT NULL,
  wrapped VARBINARY(1024) NOT NULL,
  CONSTRAINT vault_key_pk PRIMARY KEY (owner)
);

CREATE TABLE vault_entry (
  owner BINARY(16) NOT NULL,
  secret VARCHAR(32) NOT NULL,
  sealed VARBINARY(4096) NOT NULL,
  CONSTRAINT vault_entry_pk PRIMARY KEY (owner, secret),
  CONSTRAINT vault_entry_key_fk FOREIGN KEY (owner) REFERENCES vault_key (owner)
);

-- A word sealed under the first key this database met: tells a wrong key from the right one at start.
CREATE TABLE vault_check (
  id INT NOT NULL,
  sealed VARBINARY(256) NOT NULL,
  CONSTRAINT vault_check_pk PRIMARY KEY (id)
);
