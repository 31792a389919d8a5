-- A partner's export reads its units in the order of their ids.
CREATE INDEX item_partner_id_ix ON item (partner, id);
