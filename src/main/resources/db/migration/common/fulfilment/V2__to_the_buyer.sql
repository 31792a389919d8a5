-- What is packed for a buyer: one parcel for an order, and what lies in it until it leaves.
CREATE TABLE shipment (
  order_id BINARY(16) NOT NULL,
  carrier VARCHAR(60) NOT NULL,
  tracking VARCHAR(60),
  shipped_at DATETIME(6) NOT NULL,
  CONSTRAINT shipment_pk PRIMARY KEY (order_id)
);
CREATE TABLE packed_unit (
  order_id BINARY(16) NOT NULL,
  item BINARY(16) NOT NULL,
  packed_at DATETIME(6) NOT NULL,
  CONSTRAINT packed_unit_pk PRIMARY KEY (order_id, item)
);

-- What came back from buyers, and whether it can be sold again. The money is decided in the back office.
CREATE TABLE goods_return (
  order_id BINARY(16) NOT NULL,
  item BINARY(16) NOT NULL,
  fit BOOLEAN NOT NULL,
  received_at DATETIME(6) NOT NULL,
  CONSTRAINT goods_return_pk PRIMARY KEY (order_id, item)
);
CREATE INDEX goods_return_time_ix ON goods_return (received_at);
