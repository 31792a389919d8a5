-- One row per job: who runs it, and until when nobody else may.
CREATE TABLE job_lease (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  holder BINARY(16) NULL,
  leased_until DATETIME(6) NOT NULL
);
