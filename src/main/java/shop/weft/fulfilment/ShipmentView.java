package shop.weft.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parcel that has left for its buyer.
 *
 * @param tracking the carrier's number, if there is one
 */
public record ShipmentView(String carrier, @Nullable String tracking, Instant shippedAt) {}
