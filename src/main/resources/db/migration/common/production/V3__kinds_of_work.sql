-- What the time went into, and whether it was counted by pieces at the sheet's standard minutes.
ALTER TABLE work_entry ADD COLUMN kind VARCHAR(16) DEFAULT 'MAKING' NOT NULL;
ALTER TABLE work_entry ADD COLUMN by_pieces BOOLEAN DEFAULT FALSE NOT NULL;
-- A partner's list of batches, of all states or one; and a maker's week.
CREATE INDEX batch_partner_ix ON batch (partner, started_at, id);
CREATE INDEX batch_partner_state_ix ON batch (partner, state, started_at, id);
CREATE INDEX work_entry_day_ix ON work_entry (artisan, worked_on);
