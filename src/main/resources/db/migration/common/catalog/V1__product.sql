CREATE TABLE product (
  id BINARY(16) NOT NULL,
  slug VARCHAR(100) NOT NULL,
  partner BINARY(16) NOT NULL,
  craft VARCHAR(32) NOT NULL,
  terms VARCHAR(16) NOT NULL,
  current_version BINARY(16) NOT NULL,
  row_version INT NOT NULL,
  CONSTRAINT product_pk PRIMARY KEY (id),
  CONSTRAINT product_slug_uq UNIQUE (slug)
);
CREATE INDEX product_partner_ix ON product (partner);

-- A product as it was published: words, the sheet that was judged, and the split that was frozen. Never updated.
CREATE TABLE product_version (
  id BINARY(16) NOT NULL,
  product BINARY(16) NOT NULL,
  number INT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  title VARCHAR(120) NOT NULL,
  description VARCHAR(2000) NOT NULL,
  size VARCHAR(120) NOT NULL,
  material VARCHAR(200) NOT NULL,
  care VARCHAR(500) NOT NULL,
  weight_grams INT NOT NULL,
  currency CHAR(3) NOT NULL,
  price_minor BIGINT NOT NULL,
  payment VARCHAR(16) NOT NULL,
  minutes INT NOT NULL,
  timings VARCHAR(200) NOT NULL,
  shop_permille INT NOT NULL,
  aftercare_floor_permille INT NOT NULL,
  partner_currency CHAR(3) NOT NULL,
  hourly_rate_minor BIGINT NOT NULL,
  labour_minor BIGINT NOT NULL,
  materials_minor BIGINT NOT NULL,
  overhead_minor BIGINT NOT NULL,
  freight_in_minor BIGINT NOT NULL,
  split_wage_minor BIGINT NOT NULL,
  split_stipend_minor BIGINT NOT NULL,
  split_materials_minor BIGINT NOT NULL,
  split_overhead_minor BIGINT NOT NULL,
  split_freight_in_minor BIGINT NOT NULL,
  split_fee_minor BIGINT NOT NULL,
  split_aftercare_minor BIGINT NOT NULL,
  split_shop_minor BIGINT NOT NULL,
  aftercare_floor_minor BIGINT NOT NULL,
  fee_schedule_version INT NOT NULL,
  CONSTRAINT product_version_pk PRIMARY KEY (id),
  CONSTRAINT product_version_number_uq UNIQUE (product, number),
  CONSTRAINT product_version_product_fk FOREIGN KEY (product) REFERENCES product (id),
  CONSTRAINT product_version_sums CHECK (price_minor = split_wage_minor + split_stipend_minor + split_materials_minor
    + split_overhead_minor + split_freight_in_minor + split_fee_minor + split_aftercare_minor + split_shop_minor)
);

CREATE TABLE product_picture (
  version BINARY(16) NOT NULL,
  position INT NOT NULL,
  picture BINARY(16) NOT NULL,
  alt VARCHAR(300) NOT NULL,
  CONSTRAINT product_picture_pk PRIMARY KEY (version, position),
  CONSTRAINT product_picture_version_fk FOREIGN KEY (version) REFERENCES product_version (id)
);

-- What lies on the shelf: how many units are free, how many ever came in, and since when the product has been at the hub
-- (none until the first arrive). Lists are ordered by it, and a product is taken from it before a unit is held.
CREATE TABLE shelf (
  product BINARY(16) NOT NULL,
  craft VARCHAR(32) NOT NULL,
  units INT NOT NULL,
  received INT NOT NULL,
  sold_out BOOLEAN NOT NULL,
  since DATETIME(6),
  CONSTRAINT shelf_pk PRIMARY KEY (product),
  CONSTRAINT shelf_units_not_negative CHECK (units >= 0),
  CONSTRAINT shelf_product_fk FOREIGN KEY (product) REFERENCES product (id)
);
CREATE INDEX shelf_order_ix ON shelf (sold_out, since DESC, product);
CREATE INDEX shelf_craft_ix ON shelf (craft, sold_out, since DESC, product);
