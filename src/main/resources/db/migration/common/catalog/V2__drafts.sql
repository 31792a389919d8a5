ALTER TABLE product ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE product_version ADD COLUMN customs_code VARCHAR(10) NOT NULL DEFAULT '';
ALTER TABLE product_version ADD COLUMN terms VARCHAR(16) NOT NULL DEFAULT 'ADVANCE';
UPDATE product_version SET terms = (SELECT p.terms FROM product p WHERE p.id = product_version.product);

-- What is retired is on no list.
ALTER TABLE shelf ADD COLUMN on_show BOOLEAN NOT NULL DEFAULT TRUE;
CREATE INDEX shelf_show_ix ON shelf (on_show, sold_out, since DESC, product);
CREATE INDEX shelf_show_craft_ix ON shelf (on_show, craft, sold_out, since DESC, product);

-- What a partner has written down about a product, as it was typed: it may be unfinished and wrong. One for each product,
-- from the first word on; the product has the same id.
CREATE TABLE product_draft (
  id BINARY(16) NOT NULL,
  partner BINARY(16) NOT NULL,
  state VARCHAR(16) NOT NULL,
  published INT NOT NULL,
  craft VARCHAR(32) NOT NULL,
  terms VARCHAR(16) NOT NULL,
  title VARCHAR(120) NOT NULL,
  description VARCHAR(2000) NOT NULL,
  size VARCHAR(120) NOT NULL,
  material VARCHAR(200) NOT NULL,
  care VARCHAR(500) NOT NULL,
  weight VARCHAR(20) NOT NULL,
  customs_code VARCHAR(20) NOT NULL,
  labour VARCHAR(16) NOT NULL,
  price VARCHAR(20) NOT NULL,
  minutes VARCHAR(20) NOT NULL,
  timings VARCHAR(200) NOT NULL,
  hourly_rate VARCHAR(20) NOT NULL,
  materials VARCHAR(20) NOT NULL,
  overhead VARCHAR(20) NOT NULL,
  freight_in VARCHAR(20) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6),
  row_version INT NOT NULL,
  CONSTRAINT product_draft_pk PRIMARY KEY (id)
);
CREATE INDEX product_draft_partner_ix ON product_draft (partner, changed_at DESC, id);
CREATE INDEX product_draft_partner_state_ix ON product_draft (partner, state, changed_at DESC, id);
CREATE INDEX product_draft_queue_ix ON product_draft (state, submitted_at, id);

CREATE TABLE product_draft_picture (
  draft BINARY(16) NOT NULL,
  position INT NOT NULL,
  picture BINARY(16) NOT NULL,
  alt VARCHAR(300) NOT NULL,
  CONSTRAINT product_draft_picture_pk PRIMARY KEY (draft, position),
  CONSTRAINT product_draft_picture_fk FOREIGN KEY (draft) REFERENCES product_draft (id)
);

-- Who did what to a product, and what they said about it. Rows are only ever added.
CREATE TABLE product_event (
  id BINARY(16) NOT NULL,
  product BINARY(16) NOT NULL,
  deed VARCHAR(16) NOT NULL,
  staff BINARY(16),
  staff_name VARCHAR(200) NOT NULL,
  by_shop BOOLEAN NOT NULL,
  version INT NOT NULL,
  said VARCHAR(2000) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  CONSTRAINT product_event_pk PRIMARY KEY (id),
  CONSTRAINT product_event_fk FOREIGN KEY (product) REFERENCES product_draft (id)
);
CREATE INDEX product_event_ix ON product_event (product, id);

-- Products published before this have a draft from now on. Currencies without minor units have whole amounts.
INSERT INTO product_draft (id, partner, state, published, craft, terms, title, description, size, material, care, weight,
  customs_code, labour, price, minutes, timings, hourly_rate, materials, overhead, freight_in, changed_at, row_version)
SELECT p.id, p.partner, 'PUBLISHED', v.number, p.craft, p.terms, v.title, v.description, v.size, v.material, v.care,
  CONCAT(v.weight_grams, ''), '', v.payment, CONCAT(CAST(v.price_minor / 100.0 AS DECIMAL(18, 2)), ''),
  CONCAT(v.minutes, ''), v.timings,
  CASE WHEN v.partner_currency IN ('UGX', 'RWF', 'VND', 'PYG', 'JPY', 'KRW', 'XOF', 'XAF', 'BIF', 'CLP')
    THEN CONCAT(v.hourly_rate_minor, '') ELSE CONCAT(CAST(v.hourly_rate_minor / 100.0 AS DECIMAL(18, 2)), '') END,
  CASE WHEN v.partner_currency IN ('UGX', 'RWF', 'VND', 'PYG', 'JPY', 'KRW', 'XOF', 'XAF', 'BIF', 'CLP')
    THEN CONCAT(v.materials_minor, '') ELSE CONCAT(CAST(v.materials_minor / 100.0 AS DECIMAL(18, 2)), '') END,
  CASE WHEN v.partner_currency IN ('UGX', 'RWF', 'VND', 'PYG', 'JPY', 'KRW', 'XOF', 'XAF', 'BIF', 'CLP')
    THEN CONCAT(v.overhead_minor, '') ELSE CONCAT(CAST(v.overhead_minor / 100.0 AS DECIMAL(18, 2)), '') END,
  CASE WHEN v.partner_currency IN ('UGX', 'RWF', 'VND', 'PYG', 'JPY', 'KRW', 'XOF', 'XAF', 'BIF', 'CLP')
    THEN CONCAT(v.freight_in_minor, '') ELSE CONCAT(CAST(v.freight_in_minor / 100.0 AS DECIMAL(18, 2)), '') END,
  v.published_at, 0
FROM product p JOIN product_version v ON v.id = p.current_version;
INSERT INTO product_draft_picture (draft, position, picture, alt)
SELECT p.id, i.position, i.picture, i.alt FROM product p JOIN product_picture i ON i.version = p.current_version;
