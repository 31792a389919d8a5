-- How often something was asked for from a network address within a window. Old windows are deleted as new ones open.
CREATE TABLE lookup (
  source BINARY(32) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  asked INT NOT NULL,
  CONSTRAINT lookup_pk PRIMARY KEY (source, opened_at)
);
CREATE INDEX lookup_opened_ix ON lookup (opened_at);
