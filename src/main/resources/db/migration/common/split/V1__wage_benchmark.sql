CREATE TABLE wage_benchmark (
  country CHAR(2) NOT NULL,
  rung VARCHAR(20) NOT NULL,
  benchmark_year INT NOT NULL,
  hourly_minor BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  source VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT wage_benchmark_pk PRIMARY KEY (country, rung, benchmark_year),
  CONSTRAINT wage_benchmark_positive CHECK (hourly_minor > 0)
);
