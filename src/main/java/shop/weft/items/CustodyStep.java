package shop.weft.items;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a unit.
 *
 * @param order who bought it, where it is about a buyer
 * @param parcel in which it travelled to the hub, where it is about that
 */
public record CustodyStep(
        UUID id,
        UUID item,
        CustodyKind kind,
        Instant at,
        @Nullable UUID order,
        @Nullable UUID parcel) {}
