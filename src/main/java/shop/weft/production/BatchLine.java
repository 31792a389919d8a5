package shop.weft.production;

import java.time.Instant;
import java.util.UUID;

/** A batch in its partner's list of batches. */
public record BatchLine(UUID id, UUID product, BatchState state, int quantity, Instant startedAt) {}
