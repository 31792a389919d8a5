-- Carriage is from the hub in Rotterdam; prices are before tax.
CREATE TABLE destination (
  country CHAR(2) NOT NULL,
  zone VARCHAR(20) NOT NULL,
  CONSTRAINT destination_pk PRIMARY KEY (country)
);

CREATE TABLE carriage_rate (
  zone VARCHAR(20) NOT NULL,
  up_to_grams INT NOT NULL,
  amount_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  CONSTRAINT carriage_rate_pk PRIMARY KEY (zone, up_to_grams),
  CONSTRAINT carriage_rate_positive CHECK (up_to_grams > 0 AND amount_minor >= 0)
);

CREATE TABLE tax_registration (
  country CHAR(2) NOT NULL,
  from_day DATE NOT NULL,
  basis_points INT NOT NULL,
  label VARCHAR(40) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT tax_registration_pk PRIMARY KEY (country, from_day),
  CONSTRAINT tax_registration_share CHECK (basis_points BETWEEN 0 AND 10000)
);

INSERT INTO destination (country, zone) VALUES
  ('NL', 'HOME'),
  ('AT', 'EUROPE'), ('BE', 'EUROPE'), ('BG', 'EUROPE'), ('CY', 'EUROPE'), ('CZ', 'EUROPE'), ('DE', 'EUROPE'),
  ('DK', 'EUROPE'), ('EE', 'EUROPE'), ('ES', 'EUROPE'), ('FI', 'EUROPE'), ('FR', 'EUROPE'), ('GR', 'EUROPE'),
  ('HR', 'EUROPE'), ('HU', 'EUROPE'), ('IE', 'EUROPE'), ('IT', 'EUROPE'), ('LT', 'EUROPE'), ('LU', 'EUROPE'),
  ('LV', 'EUROPE'), ('MT', 'EUROPE'), ('PL', 'EUROPE'), ('PT', 'EUROPE'), ('RO', 'EUROPE'), ('SE', 'EUROPE'),
  ('SI', 'EUROPE'), ('SK', 'EUROPE'),
  ('CH', 'EUROPE_CUSTOMS'), ('GB', 'EUROPE_CUSTOMS'), ('IS', 'EUROPE_CUSTOMS'), ('NO', 'EUROPE_CUSTOMS'),
  ('CA', 'NORTH_AMERICA'), ('US', 'NORTH_AMERICA'),
  ('AU', 'WORLD'), ('HK', 'WORLD'), ('JP', 'WORLD'), ('KR', 'WORLD'), ('NZ', 'WORLD'), ('SG', 'WORLD'),
  ('TW', 'WORLD');

INSERT INTO carriage_rate (zone, up_to_grams, amount_minor, currency) VALUES
  ('HOME', 500, 480, 'USD'), ('HOME', 2000, 695, 'USD'), ('HOME', 10000, 895, 'USD'),
  ('EUROPE', 500, 850, 'USD'), ('EUROPE', 2000, 1350, 'USD'), ('EUROPE', 10000, 2150, 'USD'),
  ('EUROPE_CUSTOMS', 500, 1050, 'USD'), ('EUROPE_CUSTOMS', 2000, 1690, 'USD'), ('EUROPE_CUSTOMS', 10000, 2890, 'USD'),
  ('NORTH_AMERICA', 500, 1250, 'USD'), ('NORTH_AMERICA', 2000, 2250, 'USD'), ('NORTH_AMERICA', 10000, 4950, 'USD'),
  ('WORLD', 500, 1390, 'USD'), ('WORLD', 2000, 2590, 'USD'), ('WORLD', 10000, 5890, 'USD');
