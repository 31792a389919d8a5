package shop.weft.items;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as other modules see it. {@code order} is who holds or bought it. */
public record ItemView(
        UUID id,
        Tag tag,
        UUID product,
        UUID productVersion,
        UUID batch,
        ItemState state,
        @Nullable UUID order,
        Instant madeOn,
        UnitCost cost) {}
