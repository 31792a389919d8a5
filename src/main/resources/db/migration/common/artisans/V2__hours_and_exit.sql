-- How many minutes a week an arrangement allows, and the last day of one that ended without another.
ALTER TABLE work_arrangement ADD COLUMN weekly_minutes INT DEFAULT 2880 NOT NULL;
ALTER TABLE work_arrangement ADD COLUMN until_day DATE;
UPDATE work_arrangement SET weekly_minutes = 1200 WHERE arrangement IN ('RESIDENT_STIPEND', 'TRAINEE');
