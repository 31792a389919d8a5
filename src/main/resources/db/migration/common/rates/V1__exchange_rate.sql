-- One row for a pair and a day, whichever way round it was recorded: pair is the two codes in alphabetical order.
CREATE TABLE exchange_rate (
  pair CHAR(7) NOT NULL,
  rate_day DATE NOT NULL,
  base_currency CHAR(3) NOT NULL,
  quote_currency CHAR(3) NOT NULL,
  rate DECIMAL(20, 10) NOT NULL,
  source VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT exchange_rate_pk PRIMARY KEY (pair, rate_day),
  CONSTRAINT exchange_rate_positive CHECK (rate > 0)
);
