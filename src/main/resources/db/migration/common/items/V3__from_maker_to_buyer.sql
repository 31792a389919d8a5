-- A unit is born at its partner, travels to the hub, and is free only there; it leaves for its buyer and may come back.
ALTER TABLE item DROP CONSTRAINT item_state_known;
ALTER TABLE item DROP CONSTRAINT item_free_has_no_order;
ALTER TABLE item DROP CONSTRAINT item_taken_has_order;
ALTER TABLE item ADD COLUMN sold_at DATETIME(6);
ALTER TABLE item ADD CONSTRAINT item_state_known CHECK
  (state IN ('MADE', 'SENT', 'AVAILABLE', 'HELD', 'SOLD', 'SHIPPED', 'RETURNED', 'WRITTEN_OFF'));
ALTER TABLE item ADD CONSTRAINT item_free_has_no_order CHECK
  (state NOT IN ('MADE', 'SENT', 'AVAILABLE') OR order_id IS NULL);
-- What was lost before anybody bought it is written off without an order.
ALTER TABLE item ADD CONSTRAINT item_taken_has_order CHECK
  (state IN ('MADE', 'SENT', 'AVAILABLE', 'WRITTEN_OFF') OR order_id IS NOT NULL);
-- The orders that wait for the hub, and what a partner still has.
CREATE INDEX item_to_ship_ix ON item (state, order_id, sold_at);
CREATE INDEX item_at_partner_ix ON item (partner, state, product);

-- The parcel a unit travelled in to the hub.
ALTER TABLE custody_event ADD COLUMN parcel BINARY(16);
