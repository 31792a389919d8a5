-- Pictures by the recipe they are drawn from: the same recipe gives the same pixels on every machine.
CREATE TABLE picture (
  id BINARY(16) NOT NULL,
  technique VARCHAR(32) NOT NULL,
  form VARCHAR(32) NOT NULL,
  aspect VARCHAR(32) NOT NULL,
  palette VARCHAR(64) NOT NULL,
  seed BIGINT NOT NULL,
  CONSTRAINT picture_pk PRIMARY KEY (id)
);
