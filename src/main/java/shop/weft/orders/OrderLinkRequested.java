package shop.weft.orders;

import java.util.UUID;

/** Event: the buyer of an order has asked for a new link to it, to be sent to the address of the order. */
public record OrderLinkRequested(UUID request, UUID order) {}
