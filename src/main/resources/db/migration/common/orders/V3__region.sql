-- A state, province or territory, where a parcel needs one: two or three letters within the country.
ALTER TABLE buyer_address ADD COLUMN region VARCHAR(3);
