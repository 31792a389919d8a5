CREATE INDEX item_partner_ix ON item (partner, made_on);
