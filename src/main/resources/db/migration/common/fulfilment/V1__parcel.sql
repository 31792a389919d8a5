-- A parcel from a partner to the hub. What is in it is final once it is sent.
CREATE TABLE parcel (
  id BINARY(16) NOT NULL,
  code CHAR(6) NOT NULL,
  partner BINARY(16) NOT NULL,
  state VARCHAR(8) NOT NULL,
  carrier VARCHAR(60),
  tracking VARCHAR(60),
  opened_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6),
  closed_at DATETIME(6),
  CONSTRAINT parcel_pk PRIMARY KEY (id),
  CONSTRAINT parcel_code_uq UNIQUE (code),
  CONSTRAINT parcel_state_known CHECK (state IN ('OPEN', 'SENT', 'CLOSED')),
  CONSTRAINT parcel_sent_has_time CHECK ((state = 'OPEN') = (sent_at IS NULL)),
  CONSTRAINT parcel_closed_has_time CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE INDEX parcel_partner_ix ON parcel (partner, opened_at);
CREATE INDEX parcel_state_ix ON parcel (state, sent_at);

-- What a parcel holds and what became of it. A unit travels to the hub once, so it is in one parcel at most.
CREATE TABLE parcel_unit (
  parcel BINARY(16) NOT NULL,
  item BINARY(16) NOT NULL,
  outcome VARCHAR(12) NOT NULL,
  settled_at DATETIME(6),
  CONSTRAINT parcel_unit_pk PRIMARY KEY (parcel, item),
  CONSTRAINT parcel_unit_once UNIQUE (item),
  CONSTRAINT parcel_unit_parcel_fk FOREIGN KEY (parcel) REFERENCES parcel (id),
  CONSTRAINT parcel_unit_outcome_known CHECK (outcome IN ('EXPECTED', 'RECEIVED', 'BROKEN', 'MISSING', 'LOST'))
);
CREATE INDEX parcel_unit_outcome_ix ON parcel_unit (outcome, parcel);
