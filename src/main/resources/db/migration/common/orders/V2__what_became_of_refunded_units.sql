-- A unit refunded in full may come back, or turn out to be lost, later: then no more money moves.
ALTER TABLE order_refund DROP CONSTRAINT order_refund_positive;
ALTER TABLE order_refund ADD CONSTRAINT order_refund_not_negative CHECK (amount_minor >= 0);
