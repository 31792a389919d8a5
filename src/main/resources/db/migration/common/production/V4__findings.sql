-- What became of the pieces of each maker when a batch was accepted.
CREATE TABLE batch_finding (
  batch BINARY(16) NOT NULL,
  number INT NOT NULL,
  artisan BINARY(16) NOT NULL,
  passed INT NOT NULL,
  reworked INT NOT NULL,
  rejected INT NOT NULL,
  reason VARCHAR(16),
  CONSTRAINT batch_finding_pk PRIMARY KEY (batch, number),
  CONSTRAINT batch_finding_batch_fk FOREIGN KEY (batch) REFERENCES batch (id),
  CONSTRAINT batch_finding_counts CHECK (passed >= 0 AND reworked >= 0 AND rejected >= 0),
  CONSTRAINT batch_finding_reason CHECK ((rejected > 0) = (reason IS NOT NULL))
);
