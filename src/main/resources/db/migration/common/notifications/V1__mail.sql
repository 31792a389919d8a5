-- One row for each mail that is due: whoever claims it sends it, and nobody sends it again once it is sent.
CREATE TABLE due_mail (
  source BINARY(16) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  claimed_until DATETIME(6) NOT NULL,
  sent_at DATETIME(6),
  CONSTRAINT due_mail_pk PRIMARY KEY (source, kind)
);

-- Mail that is kept to be read in the browser, because there is no server to send it.
CREATE TABLE captured_mail (
  id BINARY(16) NOT NULL,
  captured_at DATETIME(6) NOT NULL,
  recipient VARCHAR(254) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  html MEDIUMTEXT NOT NULL,
  plain MEDIUMTEXT NOT NULL,
  CONSTRAINT captured_mail_pk PRIMARY KEY (id)
);
CREATE INDEX captured_mail_newest_ix ON captured_mail (captured_at DESC, id);
