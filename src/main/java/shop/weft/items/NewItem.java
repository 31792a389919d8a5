package shop.weft.items;

import java.time.Instant;
import java.util.UUID;

/**
 * An item about to be born.
 *
 * @param id random
 * @param madeOn when its batch was accepted, UTC; the public is told the quarter
 */
public record NewItem(UUID id, UUID product, UUID productVersion, UUID batch, Instant madeOn, UnitCost cost) {}
