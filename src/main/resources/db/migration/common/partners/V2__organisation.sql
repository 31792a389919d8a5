-- The agreement, due diligence and its review, what is proposed to be stated in public, and ways to be paid.
ALTER TABLE partner ADD COLUMN agreement_version VARCHAR(20);
ALTER TABLE partner ADD COLUMN agreement_signed DATE;
-- A number within the partner, never a name: "Lead 2".
ALTER TABLE partner ADD COLUMN safeguarding_lead INT;
ALTER TABLE partner ADD COLUMN standing VARCHAR(16) DEFAULT 'APPROVED' NOT NULL;
ALTER TABLE partner ADD COLUMN review_due DATE;
ALTER TABLE partner ADD COLUMN proposed_disclosures VARCHAR(1000) DEFAULT '' NOT NULL;
CREATE INDEX partner_standing_ix ON partner (standing, review_due);

-- Partners from before this table were taken on with a review of their own; it is due a year from the migration.
UPDATE partner SET review_due = TIMESTAMPADD(YEAR, 1, CURRENT_DATE);
UPDATE partner SET disclosures =
  REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(disclosures,
    'WORK_IS_VOLUNTARY', 'WORK_VOLUNTARY.YES'),
    'NO_RELIGIOUS_ACTIVITY', 'RELIGION.NONE'),
    'RELIGION_IS_VOLUNTARY', 'RELIGION.VOLUNTARY'),
    'CHILDCARE_ON_SITE', 'CHILDCARE.ON_SITE'),
    'NO_PAY_DEDUCTIONS', 'DEDUCTIONS.NONE'),
    'OPEN_BATCH_TOTALS', 'BATCH_PAY.READ_OUT'),
    'MEMBERS_ELECT_THEIR_LEADERS', 'LEADERS.ELECTED');

-- What the shop's staff saw of a partner. Lines are added and never changed.
CREATE TABLE partner_evidence (
  id BINARY(16) NOT NULL,
  partner BINARY(16) NOT NULL,
  kind VARCHAR(32) NOT NULL,
  seen_on DATE NOT NULL,
  words VARCHAR(500) NOT NULL,
  seen_by VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT partner_evidence_pk PRIMARY KEY (id),
  CONSTRAINT partner_evidence_partner_fk FOREIGN KEY (partner) REFERENCES partner (id)
);
CREATE INDEX partner_evidence_partner_ix ON partner_evidence (partner, recorded_at);

-- How a partner can be paid: the last four characters only, never the whole of an account.
CREATE TABLE payout_route (
  id BINARY(16) NOT NULL,
  partner BINARY(16) NOT NULL,
  method VARCHAR(32) NOT NULL,
  currency CHAR(3) NOT NULL,
  last_four VARCHAR(4) NOT NULL,
  preferred BOOLEAN NOT NULL,
  added_at DATETIME(6) NOT NULL,
  retired_at DATETIME(6),
  CONSTRAINT payout_route_pk PRIMARY KEY (id),
  CONSTRAINT payout_route_partner_fk FOREIGN KEY (partner) REFERENCES partner (id)
);
CREATE INDEX payout_route_partner_ix ON payout_route (partner, added_at);
