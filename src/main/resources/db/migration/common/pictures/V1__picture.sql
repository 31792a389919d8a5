-- Drawn pictures, by the recipe they are drawn from: the same recipe gives the same pixels on every machine.
CREATE TABLE picture (
  id BINARY(16) NOT NULL,
  technique VARCHAR(32) NOT NULL,
  form VARCHAR(32) NOT NULL,
  aspect VARCHAR(32) NOT NULL,
  palette VARCHAR(64) NOT NULL,
  seed BIGINT NOT NULL,
  CONSTRAINT picture_pk PRIMARY KEY (id)
);

-- Photographs, by the partner who sent them. Their prints are in the picture storage, and nothing else of them anywhere.
CREATE TABLE photo (
  id BINARY(16) NOT NULL,
  uploader BINARY(16) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  CONSTRAINT photo_pk PRIMARY KEY (id)
);
