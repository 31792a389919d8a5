-- Makers by code. There is no column for a name, an address, a birth date or anything else about a person, and there
-- must never be one.
CREATE TABLE artisan (
  id BINARY(16) NOT NULL,
  partner BINARY(16) NOT NULL,
  code VARCHAR(16) NOT NULL,
  age_status VARCHAR(32) NOT NULL,
  row_version INT NOT NULL,
  CONSTRAINT artisan_pk PRIMARY KEY (id),
  CONSTRAINT artisan_code_uq UNIQUE (partner, code)
);

-- How she works with the partner, from a day on. The latest that has begun counts.
CREATE TABLE work_arrangement (
  artisan BINARY(16) NOT NULL,
  since DATE NOT NULL,
  arrangement VARCHAR(32) NOT NULL,
  CONSTRAINT work_arrangement_pk PRIMARY KEY (artisan, since),
  CONSTRAINT work_arrangement_artisan_fk FOREIGN KEY (artisan) REFERENCES artisan (id)
);
