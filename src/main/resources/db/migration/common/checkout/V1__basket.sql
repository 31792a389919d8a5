-- Baskets are kept here, not in a node: the id is in the buyer's cookie and says nothing.
CREATE TABLE basket (
  id BINARY(16) NOT NULL PRIMARY KEY,
  touched_at DATETIME(6) NOT NULL,
  placed_order BINARY(16)
);
CREATE INDEX basket_by_touch ON basket (touched_at);
CREATE INDEX basket_by_order ON basket (placed_order);

CREATE TABLE basket_line (
  basket_id BINARY(16) NOT NULL,
  product_id BINARY(16) NOT NULL,
  quantity INT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  PRIMARY KEY (basket_id, product_id),
  CONSTRAINT basket_line_of_basket FOREIGN KEY (basket_id) REFERENCES basket (id) ON DELETE CASCADE,
  CONSTRAINT basket_line_positive CHECK (quantity > 0)
);
