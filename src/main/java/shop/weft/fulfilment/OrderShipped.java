package shop.weft.fulfilment;

import java.util.UUID;

/** Event: what an order has bought has left the hub. It happens once for an order. */
public record OrderShipped(UUID order) {}
