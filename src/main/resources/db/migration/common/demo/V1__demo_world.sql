-- The mark of a database that holds invented data. Nothing real may ever be kept beside it.
CREATE TABLE demo_world (
  id INT NOT NULL,
  began_at DATETIME(6) NOT NULL,
  finished BOOLEAN NOT NULL,
  CONSTRAINT demo_world_pk PRIMARY KEY (id),
  CONSTRAINT demo_world_one CHECK (id = 1)
);

-- What has been done of it, so that a start that was cut short goes on where it stopped.
CREATE TABLE demo_step (
  name VARCHAR(64) NOT NULL,
  subject BINARY(16),
  CONSTRAINT demo_step_pk PRIMARY KEY (name)
);
