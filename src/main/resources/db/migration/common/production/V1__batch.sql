-- A batch carries its product's craft and its partner's country and region, so that groups of makers are counted in one
-- statement.
CREATE TABLE batch (
  id BINARY(16) NOT NULL,
  product BINARY(16) NOT NULL,
  product_version BINARY(16) NOT NULL,
  partner BINARY(16) NOT NULL,
  craft VARCHAR(32) NOT NULL,
  country CHAR(2) NOT NULL,
  region VARCHAR(64) NOT NULL,
  terms VARCHAR(16) NOT NULL,
  quantity INT NOT NULL,
  state VARCHAR(16) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  accepted_at DATETIME(6),
  row_version INT NOT NULL,
  CONSTRAINT batch_pk PRIMARY KEY (id),
  CONSTRAINT batch_state_known CHECK (state IN ('OPEN', 'ACCEPTED')),
  CONSTRAINT batch_accepted_once CHECK ((state = 'ACCEPTED') = (accepted_at IS NOT NULL))
);
CREATE INDEX batch_group_ix ON batch (craft, accepted_at);

-- Who worked how long on a batch, and under which arrangement she did. An entry with no pieces is work on all of them.
CREATE TABLE work_entry (
  batch BINARY(16) NOT NULL,
  number INT NOT NULL,
  artisan BINARY(16) NOT NULL,
  arrangement VARCHAR(32) NOT NULL,
  worked_on DATE NOT NULL,
  minutes INT NOT NULL,
  pieces INT NOT NULL,
  accepted INT NOT NULL,
  CONSTRAINT work_entry_pk PRIMARY KEY (batch, number),
  CONSTRAINT work_entry_batch_fk FOREIGN KEY (batch) REFERENCES batch (id),
  CONSTRAINT work_entry_counts CHECK (minutes > 0 AND accepted >= 0 AND accepted <= pieces)
);
CREATE INDEX work_entry_artisan_ix ON work_entry (artisan);
