-- An order with its prices frozen when it was placed.
CREATE TABLE shop_order (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  state VARCHAR(20) NOT NULL,
  order_number VARCHAR(20),
  placed_at DATETIME(6) NOT NULL,
  held_until DATETIME(6) NOT NULL,
  page_until DATETIME(6),
  paid_at DATETIME(6),
  country CHAR(2) NOT NULL,
  currency CHAR(3) NOT NULL,
  goods_minor BIGINT NOT NULL,
  carriage_minor BIGINT NOT NULL,
  carriage_tax_minor BIGINT NOT NULL,
  tax_minor BIGINT NOT NULL,
  jurisdiction VARCHAR(10),
  tax_basis_points INT NOT NULL,
  donation_minor BIGINT NOT NULL,
  donation_purpose VARCHAR(20),
  total_minor BIGINT NOT NULL,
  replaced_by BINARY(16),
  paid_attempt BINARY(16),
  sale_journal BINARY(16),
  CONSTRAINT shop_order_number UNIQUE (order_number),
  CONSTRAINT shop_order_adds_up CHECK (goods_minor + carriage_minor + tax_minor + donation_minor = total_minor)
);
CREATE INDEX shop_order_by_state ON shop_order (state, placed_at, id);
CREATE INDEX shop_order_by_time ON shop_order (placed_at, id);
CREATE INDEX shop_order_by_payment ON shop_order (state, paid_at);

CREATE TABLE order_unit (
  order_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  item_id BINARY(16) NOT NULL,
  tag VARCHAR(20) NOT NULL,
  partner_id BINARY(16) NOT NULL,
  product_id BINARY(16) NOT NULL,
  product_version_id BINARY(16) NOT NULL,
  title VARCHAR(200) NOT NULL,
  currency CHAR(3) NOT NULL,
  price_minor BIGINT NOT NULL,
  discount_minor BIGINT NOT NULL,
  tax_minor BIGINT NOT NULL,
  PRIMARY KEY (order_id, position),
  CONSTRAINT order_unit_of_order FOREIGN KEY (order_id) REFERENCES shop_order (id)
);
CREATE INDEX order_unit_by_item ON order_unit (item_id);

-- What each cost line of a unit is worth in the order's currency: agreed when placed, booked when paid.
CREATE TABLE order_cost (
  order_id BINARY(16) NOT NULL,
  item_id BINARY(16) NOT NULL,
  line_no INT NOT NULL,
  party VARCHAR(20) NOT NULL,
  currency CHAR(3) NOT NULL,
  amount_minor BIGINT NOT NULL,
  PRIMARY KEY (order_id, item_id, line_no),
  CONSTRAINT order_cost_of_order FOREIGN KEY (order_id) REFERENCES shop_order (id)
);

-- Where the price of each unit goes; parties that get nothing are left out. Stands once the order is paid.
CREATE TABLE order_split (
  order_id BINARY(16) NOT NULL,
  item_id BINARY(16) NOT NULL,
  party VARCHAR(20) NOT NULL,
  currency CHAR(3) NOT NULL,
  amount_minor BIGINT NOT NULL,
  PRIMARY KEY (order_id, item_id, party),
  CONSTRAINT order_split_of_order FOREIGN KEY (order_id) REFERENCES shop_order (id),
  CONSTRAINT order_split_positive CHECK (amount_minor > 0)
);

-- Who bought: the only personal data of an order, erasable without touching the books.
CREATE TABLE buyer_address (
  order_id BINARY(16) NOT NULL PRIMARY KEY,
  email VARCHAR(254) NOT NULL,
  name VARCHAR(120) NOT NULL,
  street VARCHAR(120) NOT NULL,
  postcode VARCHAR(16) NOT NULL,
  city VARCHAR(120) NOT NULL,
  country CHAR(2) NOT NULL
);

-- Every payment that reached an order, once, and what came of it.
CREATE TABLE order_payment (
  attempt_id BINARY(16) NOT NULL PRIMARY KEY,
  order_id BINARY(16) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  currency CHAR(3) NOT NULL,
  amount_minor BIGINT NOT NULL,
  paid_at DATETIME(6) NOT NULL
);
CREATE INDEX order_payment_by_order ON order_payment (order_id);

CREATE TABLE order_refund (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  order_id BINARY(16) NOT NULL,
  attempt_id BINARY(16) NOT NULL,
  credit_note VARCHAR(20),
  made_at DATETIME(6) NOT NULL,
  currency CHAR(3) NOT NULL,
  carriage_minor BIGINT NOT NULL,
  carriage_tax_minor BIGINT NOT NULL,
  donation_minor BIGINT NOT NULL,
  amount_minor BIGINT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  -- Why its last sending failed, until it is sent again.
  failure VARCHAR(20),
  -- How it reached the buyer another way after that.
  cleared VARCHAR(20),
  CONSTRAINT order_refund_credit_note UNIQUE (credit_note),
  CONSTRAINT order_refund_positive CHECK (amount_minor > 0)
);
CREATE INDEX order_refund_by_order ON order_refund (order_id, made_at);

CREATE TABLE order_refund_unit (
  refund_id BINARY(16) NOT NULL,
  item_id BINARY(16) NOT NULL,
  disposition VARCHAR(20) NOT NULL,
  currency CHAR(3) NOT NULL,
  price_minor BIGINT NOT NULL,
  tax_minor BIGINT NOT NULL,
  PRIMARY KEY (refund_id, item_id),
  CONSTRAINT order_refund_unit_of_refund FOREIGN KEY (refund_id) REFERENCES order_refund (id)
);

CREATE TABLE order_refund_part (
  refund_id BINARY(16) NOT NULL,
  item_id BINARY(16) NOT NULL,
  party VARCHAR(20) NOT NULL,
  currency CHAR(3) NOT NULL,
  amount_minor BIGINT NOT NULL,
  PRIMARY KEY (refund_id, item_id, party),
  CONSTRAINT order_refund_part_of_refund FOREIGN KEY (refund_id) REFERENCES order_refund (id)
);

-- Numbers without gaps: the row is locked from the taking of a number until its transaction ends.
CREATE TABLE number_series (
  series VARCHAR(8) NOT NULL,
  series_year INT NOT NULL,
  last_number BIGINT NOT NULL,
  PRIMARY KEY (series, series_year)
);
