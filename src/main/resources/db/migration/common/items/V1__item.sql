-- One row per unit. The state and its companions change only by updates that name the state they expect.
CREATE TABLE item (
  id BINARY(16) NOT NULL,
  tag CHAR(15) NOT NULL,
  product BINARY(16) NOT NULL,
  product_version BINARY(16) NOT NULL,
  batch BINARY(16) NOT NULL,
  partner BINARY(16) NOT NULL,
  terms VARCHAR(16) NOT NULL,
  made_on DATETIME(6) NOT NULL,
  state VARCHAR(16) NOT NULL,
  order_id BINARY(16),
  hold_until DATETIME(6),
  CONSTRAINT item_pk PRIMARY KEY (id),
  CONSTRAINT item_tag_uq UNIQUE (tag),
  CONSTRAINT item_state_known CHECK (state IN ('AVAILABLE', 'HELD', 'SOLD', 'WRITTEN_OFF')),
  CONSTRAINT item_free_has_no_order CHECK (state <> 'AVAILABLE' OR order_id IS NULL),
  CONSTRAINT item_taken_has_order CHECK (state = 'AVAILABLE' OR order_id IS NOT NULL),
  CONSTRAINT item_hold_has_end CHECK (state <> 'HELD' OR hold_until IS NOT NULL),
  CONSTRAINT item_end_is_of_hold CHECK (state = 'HELD' OR hold_until IS NULL)
);
CREATE INDEX item_shelf_ix ON item (product, state, made_on);
CREATE INDEX item_order_ix ON item (order_id);
CREATE INDEX item_batch_ix ON item (batch);
CREATE INDEX item_hold_ix ON item (state, hold_until);

-- What a unit cost its partner. Only the value in stock changes, when a sold unit comes back.
CREATE TABLE unit_cost_line (
  item BINARY(16) NOT NULL,
  number INT NOT NULL,
  party VARCHAR(32) NOT NULL,
  artisan BINARY(16),
  owed_minor BIGINT NOT NULL,
  owed_currency CHAR(3) NOT NULL,
  in_stock_minor BIGINT,
  in_stock_currency CHAR(3),
  CONSTRAINT unit_cost_line_pk PRIMARY KEY (item, number),
  CONSTRAINT unit_cost_line_item_fk FOREIGN KEY (item) REFERENCES item (id),
  CONSTRAINT unit_cost_line_owed CHECK (owed_minor >= 0),
  CONSTRAINT unit_cost_line_pay_has_maker CHECK ((party IN ('WAGE', 'STIPEND')) = (artisan IS NOT NULL)),
  CONSTRAINT unit_cost_line_stock_currency CHECK ((in_stock_minor IS NULL) = (in_stock_currency IS NULL))
);

-- Where a unit has been, in the order it happened. Rows are only ever added.
CREATE TABLE custody_event (
  id BINARY(16) NOT NULL,
  item BINARY(16) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  order_id BINARY(16),
  CONSTRAINT custody_event_pk PRIMARY KEY (id),
  CONSTRAINT custody_event_item_fk FOREIGN KEY (item) REFERENCES item (id)
);
CREATE INDEX custody_event_item_ix ON custody_event (item, happened_at);
